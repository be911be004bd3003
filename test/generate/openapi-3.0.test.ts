import assert from "node:assert/strict";
import { test } from "node:test";
import { parse } from "yaml";
import type { Document } from "../../scripts/generate/document.js";
import { readBundle } from "../../scripts/generate/source.js";
import { Failure } from "../../scripts/runtime/cli/failure.js";

const X = { $ref: "#/components/schemas/X" };
const NULL = { type: "null" };

/** Schemas of OpenAPI 3.0, and what each means in 3.1. */
const SCHEMAS: Array<[schema: object, converted: object]> = [
  [{ type: "string", nullable: true }, { type: ["string", "null"] }],
  [{ type: "string", nullable: false }, { type: "string" }],
  [
    { type: "string", nullable: true, enum: ["a"] },
    { type: ["string", "null"], enum: ["a", null] },
  ],
  [{ enum: ["a", null], nullable: true }, { enum: ["a", null] }],
  [{ ...X, description: "Ignored.", maxLength: 1 }, X],
  [{ ...X, nullable: true }, { anyOf: [X, NULL] }],
  [
    { nullable: true, description: "Kept.", readOnly: true, allOf: [X] },
    { description: "Kept.", readOnly: true, anyOf: [{ allOf: [X] }, NULL] },
  ],
  [
    { type: "object", nullable: true, oneOf: [X] },
    { anyOf: [{ type: "object", oneOf: [X] }, NULL] },
  ],
  [
    { allOf: [X, { nullable: true, title: "T" }] },
    { anyOf: [{ allOf: [X, { title: "T" }] }, NULL] },
  ],
  [{ minimum: 0, exclusiveMinimum: true }, { exclusiveMinimum: 0 }],
  [{ maximum: 9, exclusiveMaximum: false }, { maximum: 9 }],
  [{ exclusiveMaximum: true }, {}],
  [
    { type: "integer", example: 7 },
    { type: "integer", examples: [7] },
  ],
  [
    {
      properties: { example: { type: "string", nullable: true }, nullable: { type: "boolean" } },
      items: { example: 7 },
      additionalProperties: { nullable: true, type: "string" },
    },
    {
      properties: { example: { type: ["string", "null"] }, nullable: { type: "boolean" } },
      items: { examples: [7] },
      additionalProperties: { type: ["string", "null"] },
    },
  ],
  [
    { type: "object", additionalProperties: false },
    { type: "object", additionalProperties: false },
  ],
  [
    { type: "string", format: "byte" },
    { type: "string", format: "byte" },
  ],
];

for (const [schema, converted] of SCHEMAS) {
  test(`${JSON.stringify(schema)} of OpenAPI 3.0 becomes ${JSON.stringify(converted)}`, () => {
    const example = { nullable: true, minimum: 0, exclusiveMinimum: true };
    const documentOf = (it: object) => ({
      info: { title: "T", version: "0.1.0" },
      paths: {
        "/x": {
          parameters: [{ name: "a", in: "query", schema: it }],
          get: {
            responses: {
              200: {
                headers: { A: { schema: it } },
                content: { "application/json": { schema: it, example } },
              },
            },
          },
        },
      },
      components: { schemas: { A: it, "x-b": it, X: { type: "string" } } },
    });
    const { document, yaml } = read({ openapi: "3.0.3", ...documentOf(schema) });
    assert.deepEqual(document, { openapi: "3.1.0", ...documentOf(converted) });
    assert.deepEqual(parse(yaml), document);
  });
}

test("a document in OpenAPI 3.1 keeps its text", () => {
  const text = "# A comment.\nopenapi:   3.1.0\n";
  assert.equal(readBundle(text, assert.fail).yaml, text);
});

for (const version of [{ swagger: "2.0" }, { openapi: "3.2.0" }]) {
  test(`the version ${JSON.stringify(version)} is refused`, () => {
    const [number] = Object.values(version);
    const message = `openapi/openapi.yaml: OpenAPI ${number} is not supported; write it in 3.1 or 3.0.`;
    assert.throws(() => read(version), new Failure(message));
  });
}

test("an extension that refers to another file is left out with a warning", () => {
  const warnings: string[] = [];
  const inside = { "x-b": { $ref: "#/info" } };
  const source = { openapi: "3.1.0", info: { "x-a/b": [{ a: { $ref: "./a.md" } }], ...inside } };
  const { document, yaml } = read(source, (it) => warnings.push(it));
  assert.deepEqual(document, { openapi: "3.1.0", info: inside });
  assert.deepEqual(parse(yaml), document);
  assert.deepEqual(warnings, [
    'openapi/openapi.yaml#/info/x-a~1b: the extension is left out, since it refers to another file ("$ref":"./a.md").',
  ]);
});

function read(source: object, warn: (message: string) => void = assert.fail) {
  return readBundle(JSON.stringify(source), warn) as { document: Document; yaml: string };
}
