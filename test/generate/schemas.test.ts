import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { test } from "node:test";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { programOf } from "../../scripts/build/project.js";
import { toOpenapi30 } from "../../scripts/generate/openapi-3.0.js";
import { References } from "../../scripts/generate/references.js";
import { toJsonSchema } from "../../scripts/generate/schemas.js";
import { generateTypes } from "../../scripts/generate/types.js";
import { Failure } from "../../scripts/runtime/cli/failure.js";
import { runNode } from "../support/processes.js";
import { documentOf, generateValidator, type Schemas } from "../support/schemas.js";
import { scratchFolder } from "../support/scratch.js";

const X = { $ref: "#/components/schemas/X" };
const Y = { $ref: "#/components/schemas/Y" };
const text = { type: "string" };
const integer = { type: "integer" };
const object = (properties: object, others = {}) => ({ type: "object", properties, ...others });
const json = (value: string): unknown => JSON.parse(value);

/** A schema called X, others that it refers to, valid values, and invalid ones with their violations. */
interface Case {
  X: Schemas[string];
  others?: Schemas;
  valid: unknown[];
  invalid: Array<[value: unknown, ...violations: string[]]>;
  /** The warning of the 3.0 document, which accepts more values. */
  looser?: string;
  /** Whether the type has not every valid value. */
  untyped?: true;
}

const cases: Record<string, Case> = {
  "a type that may be null": {
    X: { type: ["string", "null"] },
    valid: ["a", null],
    invalid: [[7, " a string or null, is a number"]],
  },
  "a type with null, and an enum without": {
    X: { type: ["string", "null"], enum: ["a", 7] },
    valid: ["a"],
    invalid: [
      [null, " one of a, is null"],
      [7, " one of a, is a number"],
    ],
  },
  "several types": {
    X: { type: ["integer", "array", "null"], minimum: 2, minItems: 1 },
    valid: [2, [1], null],
    invalid: [
      [1, " a number of at least 2, is a number"],
      [[], " an array of at least 1 item, is an array"],
      ["a", " an integer or an array or null, is a string"],
    ],
  },
  allOf: {
    X: { allOf: [object({ a: text }, { required: ["a"] }), Y] },
    others: { Y: object({ b: text }, { required: ["b"] }) },
    valid: [{ a: "x", b: "y" }],
    invalid: [[{ a: 1 }, "/a a string, is a number", "/b a string, is missing"]],
  },
  anyOf: {
    X: { anyOf: [object({ a: integer }, { required: ["a"] }), { type: "array", items: text }] },
    valid: [{ a: 1 }, ["a"]],
    invalid: [
      [{ a: "x" }, "/a an integer, is a string"],
      [[7], "/0 a string, is a number"],
      [7, " an object or an array, is a number"],
    ],
  },
  oneOf: {
    X: {
      oneOf: [object({ a: text }, { required: ["a"] }), object({ b: text }, { required: ["b"] })],
    },
    valid: [{ a: "x" }, { b: "x" }],
    invalid: [
      [{}, "/a a string, is missing"],
      [{ a: "x", b: "y" }, " valid against only one of the schemas of oneOf, is an object"],
    ],
  },
  not: {
    X: object({ a: { not: text } }),
    valid: [{}, { a: 7 }],
    invalid: [[{ a: "x" }, "/a invalid against the schema of not, is a string"]],
  },
  "if, then and else": {
    X: { if: text, then: { minLength: 1 }, else: { type: "integer" } },
    valid: ["a", 7],
    invalid: [
      ["", " a string of at least 1 character, is a string"],
      [null, " an integer, is null"],
    ],
  },
  "const and enum by deep equality": {
    X: object({
      a: { const: { x: [1, null], y: 1 } },
      b: { const: 0 },
      c: { enum: [[1], "a", false, null] },
    }),
    valid: [{ a: { y: 1, x: [1, null] }, b: -0, c: [1] }, { c: false }, { c: null }],
    invalid: [
      [{ a: { x: [null, 1], y: 1 } }, '/a one of {"x":[1,null],"y":1}, is an object'],
      [{ b: false }, "/b one of 0, is a boolean"],
      [{ c: 0 }, '/c one of [1], "a", false, null, is a number'],
    ],
  },
  "other keywords beside an enum": {
    X: object({
      a: { type: "string", enum: ["a", ""], minLength: 1 },
      b: { ...object({ c: text }), const: { c: "x" } },
    }),
    valid: [{ a: "a", b: { c: "x" } }],
    invalid: [
      [{ a: 7, b: null }, '/a one of a, "", is a number', '/b one of {"c":"x"}, is null'],
      [{ a: "" }, "/a a string of at least 1 character, is a string"],
    ],
  },
  "an enum of integers": {
    X: { type: "integer", enum: [1, 2, "3"] },
    valid: [1],
    invalid: [
      ["3", " one of 1, 2, is a string"],
      [3, " one of 1, 2, is a number"],
    ],
  },
  "lengths in code points": {
    X: { type: "string", minLength: 2, maxLength: 3 },
    valid: ["ab", "😀😀😀"],
    invalid: [
      ["😀", " a string of at least 2 characters, is a string"],
      ["abcd", " a string of at most 3 characters, is a string"],
      [7, " a string, is a number"],
    ],
  },
  "a pattern of Unicode": {
    X: { type: "string", pattern: "^\\p{L}/.$" },
    valid: ["é/😀"],
    invalid: [["1/a", " a string that matches ^\\p{L}/.$, is a string"]],
  },
  bounds: {
    X: object({
      a: { type: "number", exclusiveMinimum: 0, exclusiveMaximum: 1 },
      b: { type: "integer", minimum: 0, exclusiveMinimum: -5, maximum: 9 },
    }),
    valid: [{ a: 0.5, b: 0 }, { b: 9 }],
    invalid: [
      [
        { a: 0, b: -1 },
        "/a a number greater than 0, is a number",
        "/b a number of at least 0, is a number",
      ],
      [
        { a: 1, b: 10 },
        "/a a number less than 1, is a number",
        "/b a number of at most 9, is a number",
      ],
    ],
  },
  "a multiple of a decimal number": {
    X: { type: "number", multipleOf: 0.01 },
    valid: [0.29, 4.35, 1e300, -0.07, 0],
    invalid: [[0.295, " a number that is a multiple of 0.01, is a number"]],
  },
  integers: {
    X: { type: "integer", format: "int64" },
    valid: [json("1.0"), json("1e2"), -0],
    invalid: [
      [json("1e400"), " an integer, is a number"],
      [1.5, " an integer, is a number"],
    ],
  },
  "formats of numbers": {
    X: object({ a: { type: "integer", format: "int32" }, b: { type: "number", format: "double" } }),
    valid: [{ a: 2 ** 31 - 1, b: 1.5 }],
    invalid: [
      [{ a: 2 ** 31, b: "1" }, "/a an integer of 32 bits, is a number", "/b a number, is a string"],
    ],
  },
  "formats of strings": {
    X: object({
      uuid: { type: "string", format: "uuid" },
      uri: { type: "string", format: "uri" },
      date: { type: "string", format: "date" },
      time: { type: "string", format: "time" },
      email: { type: "string", format: "email" },
      regex: { type: "string", format: "regex" },
      password: { type: "string", format: "password" },
    }),
    valid: [
      {
        uuid: "f36e8dbb-0259-4c61-a35f-d74b6d39effc",
        uri: "https://a.example/b?c#d",
        date: "2024-02-29",
        time: "23:59:60Z",
        email: "a@b.example",
        regex: "^a$",
        password: "any",
      },
      { uri: "urn:a:b", time: "10:00:00.5+01:30" },
    ],
    invalid: [
      [{ uuid: "f36e8dbb" }, "/uuid a string of format uuid, is a string"],
      [{ uri: "/a" }, "/uri a string of format uri, is a string"],
      [{ date: "2023-02-29" }, "/date a date of RFC 3339, is a string"],
      [{ time: "12:00" }, "/time a time of RFC 3339, is a string"],
      [{ email: "a" }, "/email a string of format email, is a string"],
      [{ regex: "(" }, "/regex a string of format regex, is a string"],
      [{ password: 7 }, "/password a string, is a number"],
    ],
  },
  "a closed object": {
    X: object({ n: integer }, { additionalProperties: false }),
    valid: [{}, { n: 1 }],
    invalid: [[{ n: 1, m: 2 }, "/m absent, is a number"]],
  },
  "a map with properties of another type": {
    X: object({ n: integer }, { additionalProperties: text }),
    valid: [{ n: 1, a: "x" }],
    invalid: [[{ n: "1", a: 7 }, "/n an integer, is a string", "/a a string, is a number"]],
  },
  "unevaluated properties": {
    X: {
      allOf: [Y, object({ b: text })],
      unevaluatedProperties: false,
    },
    others: { Y: { properties: { a: text }, patternProperties: { "^x-": {} } } },
    valid: [{ a: "x", b: "y", "x-c": 1 }],
    invalid: [[{ a: "x", c: 1 }, "/c absent, is a number"]],
    looser: "unevaluatedProperties",
  },
  "unevaluated properties that depend on the value": {
    X: {
      anyOf: [{ required: ["a"], properties: { a: text } }, Y],
      if: { properties: { c: { const: 1 } }, required: ["c"] },
      then: { properties: { d: {} } },
      else: { properties: { e: {} } },
      dependentSchemas: { d: { properties: { f: {} } } },
      unevaluatedProperties: false,
    },
    others: { Y: { required: ["b"], patternProperties: { "^b": {} } } },
    valid: [{ a: "x", b: 1, bb: 1, e: 1 }, { a: "x", c: 1, d: 1, f: 1 }, { b: 1 }],
    invalid: [
      [{ a: "x", bb: 1 }, "/bb absent, is a number"],
      [{ b: 1, a: "x", d: 1 }, "/d absent, is a number"],
      [{ a: "x", c: 1, e: 1, f: 1 }, "/e absent, is a number", "/f absent, is a number"],
    ],
    looser: "unevaluatedProperties",
  },
  "properties by pattern": {
    X: object(
      { a: integer },
      {
        patternProperties: { "^x-": text, "-id$": { maxLength: 2 } },
        additionalProperties: false,
      },
    ),
    valid: [{ a: 1, "x-a": "b", "-id": "ab" }],
    invalid: [
      [{ "x-id": "abc" }, "/x-id a string of at most 2 characters, is a string"],
      [{ b: 1, "x-a": 1 }, "/x-a a string, is a number", "/b absent, is a number"],
    ],
    looser: "patternProperties",
  },
  "properties without a type": {
    X: { properties: { a: text }, required: ["a", "b"] },
    valid: [{ a: "x", b: null }, 7, []],
    // openapi-typescript takes it for an object.
    untyped: true,
    invalid: [[{}, "/a a string, is missing", "/b present, is missing"]],
  },
  "names of inherited properties": {
    X: object(
      json('{ "__proto__": { "type": "string" }, "constructor": { "type": "integer" } }') as object,
      {
        required: ["toString"],
      },
    ),
    valid: [json('{ "__proto__": "a", "toString": 1 }')],
    invalid: [
      [{}, "/toString present, is missing"],
      [
        json('{ "__proto__": 1, "constructor": "a", "toString": 1 }'),
        "/__proto__ a string, is a number",
        "/constructor an integer, is a string",
      ],
    ],
  },
  "names that are not identifiers": {
    X: object({ "a/b~c": text, 'd"e': text, "f g": text, "": text }),
    valid: [{ "a/b~c": "x", "": "x" }],
    invalid: [
      [
        { "a/b~c": 1, 'd"e': 1, "f g": 1, "": 1 },
        ...["/a~1b~0c", '/d"e', "/f g", "/"].map((it) => `${it} a string, is a number`),
      ],
    ],
  },
  "numbers and names of properties": {
    X: { type: "object", minProperties: 1, maxProperties: 2, propertyNames: { maxLength: 3 } },
    valid: [{ abc: 1 }],
    invalid: [
      [{}, " an object of at least 1 property, is an object"],
      [
        { a: 1, b: 2, abcd: 3 },
        " an object of at most 2 properties, is an object",
        "/abcd a property whose name is a string of at most 3 characters, is a number",
      ],
    ],
    looser: "propertyNames",
  },
  "dependent properties": {
    X: object(
      {},
      { dependentRequired: { a: ["b"] }, dependentSchemas: { c: { maxProperties: 1 } } },
    ),
    valid: [{ a: 1, b: 2 }, { b: 1 }, { c: 1 }],
    invalid: [
      [{ a: 1 }, "/b present, is missing"],
      [{ c: 1, d: 2 }, " an object of at most 1 property, is an object"],
    ],
  },
  "a tuple": {
    X: { type: "array", prefixItems: [text, integer], items: { type: "boolean" }, minItems: 1 },
    valid: [["a"], ["a", 1], ["a", 1, true]],
    invalid: [
      [[], " an array of at least 1 item, is an array"],
      [["a", "b", 1], "/1 an integer, is a string", "/2 a boolean, is a number"],
    ],
    looser: "prefixItems",
  },
  "a closed tuple": {
    X: { type: "array", prefixItems: [text], items: false },
    valid: [[], ["a"]],
    invalid: [[["a", 1], "/1 absent, is a number"]],
    looser: "prefixItems",
  },
  "numbers of items, without duplicates": {
    X: { type: "array", maxItems: 3, uniqueItems: true },
    valid: [
      [1, "1", true],
      [
        { a: 1, b: 2 },
        { a: 2, b: 1 },
      ],
      [[0], [false]],
    ],
    invalid: [
      [[1, 2, 3, 4], " an array of at most 3 items, is an array"],
      [
        [
          { a: 1, b: [] },
          { b: [], a: 1 },
        ],
        " an array without duplicates, is an array",
      ],
    ],
  },
  contains: {
    X: { type: "array", contains: integer, minContains: 2, maxContains: 3 },
    valid: [
      [1, 2],
      [1, "a", 2, 3],
    ],
    invalid: [
      [[1], " an array with 2 to 3 items as contains says, is an array"],
      [[1, 2, 3, 4], " an array with 2 to 3 items as contains says, is an array"],
    ],
    looser: "contains",
  },
  "a discriminator": {
    X: { oneOf: [Y, { $ref: "#/components/schemas/Z" }], discriminator: { propertyName: "kind" } },
    others: {
      Y: object({ kind: { const: "y" } }, { required: ["kind"] }),
      Z: object({ kind: text, z: integer }, { required: ["z"] }),
    },
    valid: [{ kind: "y" }, { z: 1 }],
    invalid: [
      [{ kind: "y", z: 1 }, " valid against only one of the schemas of oneOf, is an object"],
    ],
  },
  "a recursive array": {
    X: { type: "array", items: X },
    valid: [[], [[], [[]]]],
    invalid: [[[[7]], "/0/0 an array, is a number"]],
  },
  "a recursive map": {
    X: { type: "object", additionalProperties: X },
    valid: [{}, { a: { b: {} } }],
    invalid: [[{ a: { b: 7 } }, "/a/b an object, is a number"]],
  },
  "any JSON": {
    X: {
      anyOf: [
        { type: ["string", "number", "boolean", "null"] },
        { type: "array", items: X },
        { type: "object", additionalProperties: X },
      ],
    },
    valid: [null, [{ a: [1, "b", null] }]],
    invalid: [],
  },
  "mutual recursion, of the same shape": {
    X: object({ next: Y, other: { anyOf: [X, { type: "null" }] } }),
    others: { Y: object({ next: Y, other: { anyOf: [X, { type: "null" }] } }) },
    valid: [{ next: { next: {}, other: null } }],
    invalid: [[{ next: { other: { next: 7 } } }, "/next/other/next an object, is a number"]],
  },
  "names that differ in punctuation": {
    X: object({
      a: { $ref: "#/components/schemas/Y.a" },
      b: { $ref: "#/components/schemas/Y_a" },
      c: { $ref: "#/components/schemas/Y-a" },
    }),
    others: {
      "Y.a": { type: "string", minLength: 1 },
      Y_a: { type: "integer", minimum: 1 },
      "Y-a": { type: "boolean" },
    },
    valid: [{ a: "x", b: 1, c: true }],
    invalid: [
      [
        { a: 1, b: "x", c: "x" },
        "/a a string, is a number",
        "/b an integer, is a string",
        "/c a boolean, is a string",
      ],
    ],
  },
  "a reference to a part of a schema": {
    X: object({ a: text, b: { $ref: "#/components/schemas/X/properties/a", maxLength: 1 } }),
    valid: [{ b: "x" }],
    invalid: [[{ b: "xy" }, "/b a string of at most 1 character, is a string"]],
  },
  annotations: {
    X: {
      ...object({
        a: { type: "string", readOnly: true, default: 7, "x-order": 1 },
        b: { type: "string", writeOnly: true, deprecated: true },
      }),
      ...{ title: "An X", "x-internal-name": "x", externalDocs: { url: "https://a.example" } },
      ...{ $comment: "none", examples: [{}], discriminator: { propertyName: "a" } },
    },
    valid: [{ a: "x", b: "y" }],
    invalid: [[{ a: 7 }, "/a a string, is a number"]],
  },
  "any value": { X: {}, valid: [null, 7, {}], invalid: [] },
  "no value": {
    X: object({ a: false, b: true }),
    valid: [{ b: 1 }],
    invalid: [[{ a: 1 }, "/a absent, is a number"]],
  },
};

const ajv = (version: typeof Ajv | typeof Ajv2020, strictSchema = false) =>
  addFormats.default(
    new version({
      strict: false,
      strictSchema,
      allErrors: true,
      multipleOfPrecision: 9,
      ownProperties: true,
    }) as Ajv,
  );

for (const [name, { X, others, valid, invalid, looser }] of Object.entries(cases)) {
  const schemas = { X, ...others };
  const document = documentOf(schemas);

  test(`validators, ${name}`, async () => {
    const validate = await generateValidator(schemas);
    const alone = ajv(Ajv2020, true).compile(toJsonSchema(document, "X"));
    for (const value of valid) {
      assert.deepEqual(validate(value), []);
      assert.ok(alone(value), `Ajv: ${JSON.stringify(value)} ${JSON.stringify(alone.errors)}`);
    }
    for (const [value, ...violations] of invalid) {
      const found = validate(value).map((it) => `${it.pointer} ${it.expected}, is ${it.found}`);
      assert.deepEqual(found, violations);
      assert.ok(!alone(value), `Ajv: ${JSON.stringify(value)}`);
    }
  });

  test(`OpenAPI 3.0, ${name}`, () => {
    const warnings: string[] = [];
    const { components } = toOpenapi30(document, (it) => warnings.push(it)) as typeof document;
    const definitions = booleanBounds(components!.schemas);
    const schema = JSON.stringify({ ...X30, definitions });
    const validate = ajv(Ajv).compile(
      JSON.parse(schema.replaceAll("#/components/schemas/", "#/definitions/")),
    );
    for (const value of valid) {
      assert.ok(validate(value), `${JSON.stringify(value)} ${JSON.stringify(validate.errors)}`);
    }
    if (looser === undefined) {
      assert.deepEqual(warnings, []);
      const accepted = invalid.filter(([value]) => validate(value));
      assert.deepEqual(accepted, []);
    } else {
      assert.match(
        warnings[0]!,
        new RegExp(`^openapi/openapi\\.yaml#/components/schemas/X: .*"${looser}"`),
      );
    }
  });
}

const X30 = { $ref: "#/components/schemas/X" };

/** Ajv has the bounds of a later draft, which are numbers. */
function booleanBounds(schemas: unknown): unknown {
  return JSON.parse(JSON.stringify(schemas), (_, value: Record<string, unknown>) => {
    for (const [exclusive, bound] of [
      ["exclusiveMinimum", "minimum"],
      ["exclusiveMaximum", "maximum"],
    ] as const) {
      if (value?.[exclusive] !== true) continue;
      value[exclusive] = value[bound];
      delete value[bound];
    }
    return value;
  });
}

test("the types of all of these compile, and have each valid value", async () => {
  const folder = scratchFolder();
  const files: string[] = [];
  for (const [index, { X, others, valid, untyped }] of Object.values(cases).entries()) {
    // Schemas whose names are not identifiers have no type of their own.
    if (untyped || "Y.a" in { ...others }) continue;
    const schemas = { X, ...others };
    const types = await generateTypes(documentOf(schemas));
    writeFileSync(resolve(folder, `types${index}.d.ts`), types);
    const values = valid
      .map((it) => JSON.stringify(it))
      .filter((it) => !it.includes("__proto__"))
      .map((it, number) => `export const x${number}: X = ${it};\n`);
    files.push(resolve(folder, `values${index}.ts`));
    writeFileSync(
      files.at(-1)!,
      `import type { X } from "./types${index}.js";\n${values.join("")}`,
    );
  }
  const { exitCode, stdout } = await runNode([
    ...[
      programOf("typescript7", "tsc"),
      ...files,
      "--noEmit",
      "--strict",
      "--ignoreConfig",
      "--skipDefaultLibCheck",
    ],
    ...[
      "--types",
      "",
      "--module",
      "nodenext",
      "--target",
      "es2022",
      "--exactOptionalPropertyTypes",
    ],
  ]);
  assert.equal(exitCode, 0, stdout);
});

for (const [name, schema, message] of [
  ["unevaluatedItems", { unevaluatedItems: false }, /X: .*"unevaluatedItems"/],
  ["$dynamicRef", { items: { $dynamicRef: "#a" } }, /X\/items: .*"\$dynamicRef"/],
  ["another dialect", { $schema: "https://a.example/b" }, /X: .*"\$schema"/],
  ["an unknown keyword", { minLenght: 1 }, /X: .*"minLenght"/],
  ["an invalid pattern", { properties: { a: { pattern: "(" } } }, /X\/properties\/a: "pattern": /],
  [
    "a reference to nothing",
    { $ref: "#/components/schemas/Z" },
    /X: "\$ref: #\/components\/schemas\/Z"/,
  ],
  [
    "a schema that is itself",
    { anyOf: [{ type: "null" }, X] },
    /X: the schema refers to itself; let a /,
  ],
] as const) {
  test(`the validators refuse ${name}, with the place`, async () => {
    await assert.rejects(generateValidator({ X: schema, Y: object({}) }), (error: Error) => {
      assert.ok(error instanceof Failure, String(error));
      assert.match(error.message, message);
      return true;
    });
  });
}

test("a value that is nested deeper than the stack is invalid", async () => {
  const validate = await generateValidator({ X: { type: "array", items: X } });
  const value = json("[".repeat(1e5) + "]".repeat(1e5));
  const violation = { pointer: "", expected: "nested less deeply", found: "an array" };
  assert.deepEqual(validate(value), [violation]);
});

test("OpenAPI 3.0 refuses what would make valid values invalid, and leaves out what restricts no value", () => {
  const closed = { type: "array", prefixItems: [text], items: false };
  for (const schema of [{ not: closed }, { oneOf: [text, Y] }, { if: Y, then: false }]) {
    const document = documentOf({ X: schema, Y: closed });
    assert.throws(() => toOpenapi30(document, () => {}), {
      message: /"prefixItems", and without it/,
    });
  }
  for (const schema of [{ nullable: true }, { minimum: 0, exclusiveMinimum: true }]) {
    const [keyword] = Object.keys(schema).reverse();
    assert.throws(() => toOpenapi30(documentOf({ X: schema }), () => {}), {
      message: new RegExp(`X: "${keyword}" is that of OpenAPI 3\\.0; `),
    });
  }
  const warnings: string[] = [];
  const document = {
    ...documentOf({ X: { examples: [1, 2] } }),
    webhooks: { a: {} },
    "x-a": { schema: null },
  };
  const converted = toOpenapi30(document, (it) => warnings.push(it)) as typeof document;
  assert.deepEqual(converted.components!.schemas, { X: { example: 1 } });
  assert.deepEqual([converted["x-a"], "webhooks" in converted], [{ schema: null }, false]);
  assert.equal(warnings.length, 1);
});

test("null is formal in 3.0: nullable is beside type only, and null is in its enum", () => {
  const nullType = { type: "null" };
  const schemas = {
    X: { anyOf: [Y, nullType], description: "d" },
    Y: object({
      a: Y,
      b: { enum: ["a", null] },
      c: { type: ["string", "null"], enum: ["a"] },
      d: nullType,
    }),
    Z: { oneOf: [Y, text, nullType] },
  };
  const { components } = toOpenapi30(documentOf(schemas), assert.fail) as ReturnType<
    typeof documentOf
  >;
  JSON.stringify(components, (_, value: { nullable?: true; type?: string; enum?: unknown[] }) => {
    if (value?.nullable !== undefined) assert.equal(typeof value.type, "string");
    if (value?.nullable && value.enum) assert.ok(value.enum.includes(null), "null is in the enum");
    return value;
  });
});

test("a place is a file, where the schema has one", () => {
  const document = documentOf({
    X: { $ref: "#/components/schemas/AwsTag" },
    AwsTag: { items: { $ref: "#/a" } },
  });
  assert.throws(
    () =>
      new References(document).resolve("#/a", {
        schema: {},
        pointer: "/components/schemas/AwsTag/items",
        base: "document:///",
        hasFormats: true,
      }),
    {
      message:
        /^openapi\/components\/schemas\/AwsTag\.yaml#\/items: "\$ref: #\/a" refers to nothing/,
    },
  );
});
