import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { test } from "node:test";
import { root } from "../../scripts/build/project.js";
import { evidenceOf, propertiesOf } from "../../scripts/score/shares.js";
import { bundle } from "../support/document.js";

const evidence = readFileSync(resolve(root, "openapi/EVIDENCE.md"), "utf8");

for (const schemaName of Object.keys(bundle.components.schemas)) {
  const properties = propertiesOf(bundle).filter((it) => it.schemaName === schemaName);
  if (properties.length === 0) continue;
  test(`EVIDENCE.md has a row for each property of ${schemaName}, and no other`, () => {
    const names = properties.map(({ name }) => name);
    assert.deepEqual(evidenceOf(evidence, schemaName).toSorted(), names.toSorted());
  });
}
