import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { test } from "node:test";
import { root } from "../../scripts/build/project.js";

/** The document in one version of OpenAPI. */
export interface Rendition {
  version: "3.1" | "3.0";
  /** The published file. */
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
  /** The expected failure with a version that the tool does not support. */
  fails?: Partial<Record<Rendition["version"], RegExp>>;
  /** Uses the tool with the document. Rejects if that fails. */
  check(rendition: Rendition): Promise<void>;
}

/** Tests a tool with each version of the document, and that `openapi/tools.md` has the result. */
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
    await t.test("openapi/tools.md", async () => {
      const { "3.1": in31, "3.0": in30 } = seen;
      assert.ok(in31 && in30, "The result differs from the expected one.");
      checkTable({ tool, version, "3.1": in31, "3.0": in30, note });
    });
  });
}

/** A row of the table in `openapi/tools.md`. */
interface Compatibility {
  tool: string;
  /** The tested version. */
  version: string;
  /** Whether the tool works with the OpenAPI 3.1 document. */
  "3.1": "yes" | "no";
  /** Whether it works with the 3.0 document. */
  "3.0": "yes" | "no";
  /** What was tested, and what a user needs to know. */
  note: string;
}

/** Fails unless the table has this row. */
function checkTable(seen: Compatibility): void {
  const cells = [seen.tool, seen.version, seen["3.1"], seen["3.0"], seen.note];
  const page = readFileSync(resolve(root, "openapi/tools.md"), "utf8");
  const rows = page.split("\n").map((line) => line.split("|").map((cell) => cell.trim()));
  const row = rows.find(([, tool]) => tool === seen.tool) ?? [];
  assert.deepEqual(
    row.slice(1, -1),
    cells,
    `Correct the row of openapi/tools.md: ${cells.join(" | ")}`,
  );
}
