import assert from "node:assert/strict";
import { test } from "node:test";
import { bundle, operation, responseExamples, type Schema } from "../support/document.js";
import { compileSchema } from "../support/validator.js";

for (const { status, mediaType, schema, name, value } of responseExamples) {
  test(`example ${name} of ${status} ${mediaType} fits its schema`, () => {
    const validate = compileSchema(schema);
    assert.ok(validate(value), JSON.stringify(validate.errors, null, 2));
  });
}

test("every response has an example, and every example is that of a response", () => {
  const used = responseExamples.map(({ name }) => name);
  assert.deepEqual(used.toSorted(), Object.keys(bundle.components.examples).toSorted());
  assert.deepEqual(Object.keys(operation.responses), [
    ...new Set(responseExamples.map(({ status }) => status)),
  ]);
});

test("the example of an error is named by its status and its cause", () => {
  for (const { status, name } of responseExamples.filter((it) => !it.status.startsWith("2"))) {
    assert.match(name, new RegExp(`^${status}_[a-z_]+$`));
  }
});

test("an example says whether the vendor documented it or it was composed", () => {
  const documented = Object.entries(bundle.components.examples).filter(([name, { summary }]) => {
    assert.match(summary, /^(Documented|Composed): /, name);
    return summary.startsWith("Documented");
  });
  assert.deepEqual(
    documented.map(([name]) => name),
    ["documented"],
  );
});

test("every example within a schema fits it", () => {
  let count = 0;
  for (const [name, schema] of Object.entries(bundle.components.schemas)) {
    for (const part of partsOf(schema)) {
      const validate = compileSchema(part);
      for (const example of part.examples ?? []) {
        assert.ok(validate(example), `${name}: ${JSON.stringify(example)}`);
        count++;
      }
    }
  }
  assert.ok(count > 0);
});

for (const [name, { schema, example }] of Object.entries(bundle.components.parameters)) {
  test(`the example of parameter ${name} fits its schema`, () => {
    assert.ok(compileSchema(schema)(example));
  });
}

/** A schema and all schemas written within it. */
function partsOf(schema: Schema): Schema[] {
  const { properties = {}, anyOf = [], items, additionalProperties } = schema;
  const inner = [...Object.values(properties), ...anyOf, items, additionalProperties];
  return [schema, ...inner.filter((it) => typeof it === "object").flatMap(partsOf)];
}
