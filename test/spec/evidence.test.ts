import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { test } from "node:test";
import { root } from "../../scripts/build/project.js";
import { bundle, partsOf } from "../support/document.js";

const evidence = readFileSync(resolve(root, "openapi/EVIDENCE.md"), "utf8");

for (const [name, schema] of Object.entries(bundle.components.schemas)) {
  const properties = partsOf(schema).flatMap((part) => Object.keys(part.properties ?? {}));
  if (properties.length === 0) continue;
  test(`EVIDENCE.md has a row for each property of ${name}, and no other`, () => {
    const section = evidence.split(/^##+ /m).find((it) => it.startsWith(`${name}\n`)) ?? "";
    const rows = [...section.matchAll(/^\| `([^`]+)`/gm)].map(([, property]) => property);
    assert.deepEqual(rows.toSorted(), properties.toSorted());
  });
}
