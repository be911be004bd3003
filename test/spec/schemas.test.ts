import assert from "node:assert/strict";
import { test } from "node:test";
import { bundle } from "../support/document.js";
import { compileSchema } from "../support/validator.js";

for (const [name, schema] of Object.entries(bundle.components.schemas)) {
  test(`schema ${name} compiles under a strict Ajv 2020`, () => {
    assert.doesNotThrow(() => compileSchema(schema));
  });
}

for (const [name, { schema }] of Object.entries(bundle.components.parameters)) {
  test(`the schema of parameter ${name} compiles under a strict Ajv 2020`, () => {
    assert.doesNotThrow(() => compileSchema(schema));
  });
}

test("no object is closed: what a server adds passes", () => {
  const closed = JSON.stringify(bundle).match(/"(additional|unevaluated)Properties":false/);
  assert.equal(closed, null);
});
