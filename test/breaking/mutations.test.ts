import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { before, test } from "node:test";
import jsonpatch from "fast-json-patch";
import { greatestImpact } from "../../scripts/breaking/changes.js";
import { typeChanges } from "../../scripts/breaking/types.js";
import { changesIn } from "../../scripts/breaking/wire.js";
import { programOf, root } from "../../scripts/build/project.js";
import { bundle } from "../support/document.js";
import { runNode } from "../support/processes.js";
import { scratchFolder } from "../support/scratch.js";
import { mutations } from "./mutations.js";

const folder = scratchFolder();
const base = write("base", bundle);

const cases = Object.entries(mutations).flatMap(([verdict, patches]) =>
  Object.entries(patches).map(([what, patch], index) => {
    const mutated = structuredClone(bundle);
    jsonpatch.applyPatch(mutated, patch, true);
    return { verdict, what, mutated, file: write(`${verdict}-${index}`, mutated) };
  }),
);

function write(name: string, document: object): string {
  const file = resolve(folder, `${name}.json`);
  writeFileSync(file, JSON.stringify(document));
  return file;
}

/** Runs `redocly diff` for each revision in one process, since loading takes longer than comparing. */
const COMPARE_ALL = `
  const [program, base, ...revisions] = process.argv.slice(1);
  for (const revision of revisions) {
    const options = ["--format=json", "--output=" + revision + ".diff"];
    process.argv = [process.execPath, program, "diff", base, revision, ...options];
    await import(program + "?" + revision);
  }`;

before(async () => {
  const program = resolve(programOf("@redocly/cli", "redocly"), "../../lib/index.js");
  const files = cases.map(({ file }) => file);
  const options = ["--input-type=module", "--eval", COMPARE_ALL, program, base];
  await runNode([...options, ...files], root, { REDOCLY_TELEMETRY: "off" });
});

test("there are at least 30 mutations, of every verdict", () => {
  assert.ok(cases.length >= 30);
  assert.deepEqual(
    new Set(cases.map(({ verdict }) => verdict)),
    new Set(["breaking", "minor", "patch"]),
  );
});

for (const { verdict, what, mutated, file } of cases) {
  test(`${verdict}: ${what}`, async () => {
    const changes = [
      ...changesIn(readFileSync(`${file}.diff`, "utf8"), bundle),
      ...(await typeChanges(bundle, mutated)),
    ];
    assert.equal(greatestImpact(changes), verdict, JSON.stringify(changes, null, 2));
    // Each breaking change names the consumers that it breaks.
    assert.ok(
      changes.every(
        ({ impact, consumers }) => (impact === "breaking") === (consumers !== undefined),
      ),
    );
  });
}
