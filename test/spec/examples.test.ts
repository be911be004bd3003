import assert from "node:assert/strict";
import { test } from "node:test";
import { bundle, operations, partsOf, responseExamplesOf } from "../support/document.js";
import { compileSchema } from "../support/validator.js";

for (const operation of operations) {
  for (const { status, mediaType, schema, name, value } of responseExamplesOf(operation)) {
    test(`${operation.operationId}: example ${name} of ${status} ${mediaType} fits its schema`, () => {
      const validate = compileSchema(schema);
      assert.ok(validate(value), JSON.stringify(validate.errors, null, 2));
    });
  }

  test(`${operation.operationId}: every response with a body has an example`, () => {
    const withBody = Object.entries(operation.responses).filter(([, { content }]) => content);
    assert.deepEqual(
      withBody.map(([status]) => status),
      [...new Set(responseExamplesOf(operation).map(({ status }) => status))],
    );
  });
}

test("every example is that of a response", () => {
  const used = operations.flatMap(responseExamplesOf).map(({ name }) => name);
  assert.deepEqual(
    [...new Set(used)].toSorted(),
    Object.keys(bundle.components.examples).toSorted(),
  );
});

test("the example of an error is named by its status and its cause", () => {
  for (const { status, name } of operations
    .flatMap(responseExamplesOf)
    .filter((it) => !it.status.startsWith("2"))) {
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
