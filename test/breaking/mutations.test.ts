import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { test } from "node:test";
import jsonpatch, { type Operation } from "fast-json-patch";
import { parse } from "yaml";
import { greatestImpact, type Impact } from "../../scripts/breaking/changes.js";
import { typeChanges } from "../../scripts/breaking/types.js";
import { wireChanges } from "../../scripts/breaking/wire.js";
import { bundle } from "../support/document.js";
import { scratchFolder } from "../support/scratch.js";

interface Mutation {
  what: string;
  verdict: Impact;
  patch: Operation[];
}

const mutations = parse(
  readFileSync(new URL("./mutations.yaml", import.meta.url), "utf8"),
) as Mutation[];
const folder = scratchFolder();
const base = write("base", bundle);

function write(name: string, document: object): string {
  const file = resolve(folder, `${name}.json`);
  writeFileSync(file, JSON.stringify(document));
  return file;
}

test("there are at least 30 mutations, of every verdict", () => {
  assert.ok(mutations.length >= 30);
  assert.deepEqual(
    new Set(mutations.map(({ verdict }) => verdict)),
    new Set(["breaking", "minor", "patch"]),
  );
});

mutations.forEach(({ what, verdict, patch }, index) => {
  test(`${verdict}: ${what}`, async () => {
    const mutated = structuredClone(bundle);
    jsonpatch.applyPatch(mutated, patch, true);
    const revision = write(String(index), mutated);
    const changes = [
      ...(await wireChanges([base, revision], bundle)),
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
});
