import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { test } from "node:test";
import { format, resolveConfig } from "prettier";
import { root } from "../../scripts/build/project.js";

/** The document in one of its two versions of OpenAPI. */
export interface Rendition {
  version: "3.1" | "3.0";
  /** The file, as it is published. */
  file: string;
}

const renditions: Rendition[] = [
  { version: "3.1", file: resolve(root, "generated/openapi.json") },
  { version: "3.0", file: resolve(root, "generated/openapi-3.0.json") },
];

/** A tool that works with the document. */
export interface Tool {
  tool: string;
  version: string;
  note: string;
  /** Why the tool cannot do it, for a rendition with which it fails. */
  fails?: Partial<Record<Rendition["version"], RegExp>>;
  /** Has the tool do its job with the document. Fails where it does not. */
  check(rendition: Rendition): Promise<void>;
}

/** Tests that a tool does its job with each rendition, or fails as is known, and that the README says so. */
export function testTool({ tool, version, note, fails = {}, check }: Tool): void {
  test(tool, async (t) => {
    const seen: Partial<Record<Rendition["version"], "yes" | "no">> = {};
    for (const rendition of renditions) {
      await t.test(`OpenAPI ${rendition.version}`, async () => {
        const reason = fails[rendition.version];
        if (reason) await assert.rejects(check(rendition), reason);
        else await check(rendition);
        seen[rendition.version] = reason ? "no" : "yes";
      });
    }
    await t.test("README", async () => {
      const { "3.1": in31, "3.0": in30 } = seen;
      assert.ok(in31 && in30, "The tool did otherwise than is said here.");
      await checkReadme({ tool, version, "3.1": in31, "3.0": in30, note });
    });
  });
}

/** A row of the README's table of tools: what a test has seen. */
interface Compatibility {
  tool: string;
  /** The version that the test ran. */
  version: string;
  /** What the tool does with the OpenAPI 3.1 document: `yes`, or `no`. */
  "3.1": "yes" | "no";
  /** What it does with the 3.0 rendition. */
  "3.0": "yes" | "no";
  /** What was done with it, and what a user has to know. */
  note: string;
}

const readme = resolve(root, "README.md");
const HEAD = /^\| tool +\| version +\| 3\.1 +\| 3\.0 +\| note +\|\n\|[-| ]+\|\n/m;

/**
 * Fails where the README says something else of a tool than its test has seen. With `WRITE_TABLE=1` the
 * README is corrected.
 */
async function checkReadme(seen: Compatibility): Promise<void> {
  const cells = [seen.tool, seen.version, seen["3.1"], seen["3.0"], seen.note];
  if (process.env.WRITE_TABLE) await writeRow(cells);
  const row = rows(readFileSync(readme, "utf8")).find(([tool]) => tool === seen.tool);
  assert.deepEqual(row, cells, "README.md says otherwise: set WRITE_TABLE=1 to have it corrected.");
}

/** The rows of the table, in cells. */
function rows(markdown: string): string[][] {
  const [, table = ""] = markdown.split(HEAD);
  return (table.match(/^(\|.*\|\n)*/)?.[0] ?? "")
    .split("\n")
    .filter(Boolean)
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

async function writeRow(cells: string[]): Promise<void> {
  const before = readFileSync(readme, "utf8");
  const [head] = before.match(HEAD) ?? assert.fail("README.md has no table of tools.");
  const begin = before.indexOf(head) + head.length;
  const [old = ""] = before.slice(begin).match(/^(\|.*\|\n)*/) ?? [];
  const others = rows(before).filter(([tool]) => tool !== cells[0]);
  const table = [...others, cells]
    .sort(([a], [b]) => (a!.toLowerCase() < b!.toLowerCase() ? -1 : 1))
    .map((row) => `| ${row.join(" | ")} |\n`)
    .join("");
  const text = before.slice(0, begin) + table + before.slice(begin + old.length);
  writeFileSync(
    readme,
    await format(text, { ...(await resolveConfig(readme)), parser: "markdown" }),
  );
}
