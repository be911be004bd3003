import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { test } from "node:test";
import { root } from "../../scripts/project.js";
import { bundle, type Schema } from "../support/document.js";

const evidence = readFileSync(resolve(root, "openapi/EVIDENCE.md"), "utf8");

for (const [name, schema] of Object.entries(bundle.components.schemas)) {
  const properties = propertiesOf(schema);
  if (properties.length === 0) continue;
  test(`EVIDENCE.md has a row for each property of ${name}, and no other`, () => {
    const section = evidence.split(/^##+ /m).find((it) => it.startsWith(`${name}\n`)) ?? "";
    const rows = [...section.matchAll(/^\| `([^`]+)`/gm)].map(([, property]) => property!);
    assert.deepEqual(rows.toSorted(), properties.toSorted());
  });
}

/** The properties of a schema and of what is written within it, not of what it refers to. */
function propertiesOf({
  properties = {},
  anyOf = [],
  items,
  additionalProperties,
}: Schema): string[] {
  const inner = [...Object.values(properties), ...anyOf, items, additionalProperties];
  return [
    ...Object.keys(properties),
    ...inner.filter((it) => typeof it === "object").flatMap(propertiesOf),
  ];
}
