import assert from "node:assert/strict";
import { test } from "node:test";
import { bundle } from "../support/document.js";
import { compileSchema } from "../support/validator.js";

for (const [name, schema] of Object.entries(bundle.components.schemas)) {
  test(`schema ${name} compiles under a strict Ajv 2020`, () => {
    assert.doesNotThrow(() => compileSchema(schema));
  });
}

// The linter sees a schema by its reference only where a property has it.
test("every schema has a description", () => {
  for (const [name, { description }] of Object.entries(bundle.components.schemas)) {
    assert.ok(description, name);
  }
});

for (const [name, { schema }] of Object.entries(bundle.components.parameters)) {
  test(`the schema of parameter ${name} compiles under a strict Ajv 2020`, () => {
    assert.doesNotThrow(() => compileSchema(schema));
  });
}

test("no object is closed: properties that a server adds are valid", () => {
  const closed = JSON.stringify(bundle).match(/"(additional|unevaluated)Properties":false/);
  assert.equal(closed, null);
});
