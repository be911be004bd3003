import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { test } from "node:test";
import { root } from "../../scripts/build/project.js";
import { bundle, operations, partsOf, responseExamplesOf } from "../support/document.js";
import { compileSchema } from "../support/validator.js";

const { schemas, parameters, examples } = bundle.components;

for (const [name, { description }] of Object.entries(schemas)) {
  test(`schema ${name} compiles under a strict Ajv 2020, and has a description`, () => {
    assert.doesNotThrow(() => compileSchema(schemas[name]!));
    // The linter sees a schema by its reference only where a property has it.
    assert.ok(description);
  });
}

for (const [name, { schema, example }] of Object.entries(parameters)) {
  test(`the schema of parameter ${name} compiles under a strict Ajv 2020, and its example is valid`, () => {
    assert.ok(compileSchema(schema)(example));
  });
}

/** Every description of the document, with its place. Values of examples are left out. */
function descriptionsOf(part: object, place = "#"): Array<[place: string, description: string]> {
  return Object.entries(part).flatMap(([key, value]) => {
    const inner = `${place}/${key}`;
    if (key === "description" && typeof value === "string") return [[inner, value]];
    const isPart = typeof value === "object" && value !== null && key !== "value";
    return isPart ? descriptionsOf(value as object, inner) : [];
  });
}

test("a description is short, and leaves sources to EVIDENCE.md", () => {
  const long = ["#/info/description", /^#\/paths\/.+\/(get|put|post|delete|patch)\/description$/];
  for (const [place, description] of descriptionsOf(bundle)) {
    if (!long.some((it) => place.match(it))) {
      const words = description.trim().split(/\s+/);
      assert.ok(words.length <= 35, `${place}: ${words.length} words: ${description}`);
    }
    assert.doesNotMatch(
      description,
      /\btable\b|\b(19|20)\d\d\b|RFC ?8725|\bbounds?\b|\bclients?\b read/,
      place,
    );
    assert.doesNotMatch(
      description,
      /\b(ever )?seen\b|sources conflict|every (real )?example/i,
      place,
    );
  }
});

test("no object is closed: properties that a server adds are valid", () => {
  const closed = JSON.stringify(bundle).match(/"(additional|unevaluated)Properties":false/);
  assert.equal(closed, null);
});

for (const operation of operations) {
  for (const { status, mediaType, schema, name, value } of responseExamplesOf(operation)) {
    test(`${operation.operationId}: example ${name} of ${status} ${mediaType} is valid`, () => {
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

test("every example belongs to a response or a request", () => {
  const bodies = operations.flatMap((it) => [...it.bodies, ...it.requestBodies]);
  const used = bodies.flatMap((it) => Object.keys(it.examples));
  assert.deepEqual(
    Object.keys(examples).filter((name) => !used.includes(name)),
    [],
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
  for (const [name, { summary }] of Object.entries(examples)) {
    assert.match(summary, /^(Documented|Composed): /, name);
  }
});

test("every example within a schema is valid", () => {
  let count = 0;
  for (const [name, schema] of Object.entries(schemas)) {
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

for (const [name, { summary, value }] of Object.entries(examples)) {
  if (!summary.startsWith("Documented")) continue;
  test(`the example ${name} is the response of the vendor's page, value by value`, () => {
    // Copied from the page by itself, never derived from the document.
    const copy = new URL(`documented/${name}.json`, import.meta.url);
    assert.ok(existsSync(copy), `Copy the response of the vendor's page to ${copy.pathname}.`);
    assert.deepEqual(value, JSON.parse(readFileSync(copy, "utf8")));
  });
}

test("the response of the operation is documented", () => {
  assert.match(examples.documented!.summary, /^Documented: /);
});

const evidence = readFileSync(resolve(root, "openapi/EVIDENCE.md"), "utf8");

for (const [name, schema] of Object.entries(schemas)) {
  const properties = partsOf(schema).flatMap((part) => Object.keys(part.properties ?? {}));
  if (properties.length === 0) continue;
  test(`EVIDENCE.md has a row for each property of ${name}, and no other`, () => {
    const section = evidence.split(/^##+ /m).find((it) => it.startsWith(`${name}\n`)) ?? "";
    const rows = [...section.matchAll(/^\| `([^`]+)`/gm)].map(([, property]) => property);
    const missing = properties.filter((it) => !rows.includes(it));
    const cells = "<type> | <evidence> | <presence> | <note>";
    const lines = missing.map((it) => `| \`${it}\` | ${cells} |`);
    const place = `the section "### ${name}" of openapi/EVIDENCE.md`;
    assert.deepEqual(missing, [], `Add to ${place}:\n${lines.join("\n")}`);
    assert.deepEqual(rows.toSorted(), properties.toSorted());
    for (const [row] of section.matchAll(/^\| `.*$/gm)) {
      assert.equal(row.match(/(?<!\\)\|/g)!.length, 6, `A row needs five cells: ${row}`);
    }
  });
}

for (const { method, path } of operations) {
  test(`EVIDENCE.md has the evidence of ${method} ${path}`, () => {
    assert.ok(evidence.includes(`| \`${method} ${path}\` |`), `Add a row to "## The operation".`);
  });
}

/** Without its types, which would slow the compiler down. */
const kms = createRequire(import.meta.url)("@aws-sdk/client-kms") as Record<
  string,
  Record<string, string>
>;

/** The open enums that `aws_param` uses, named as AWS names them. */
const names = [...reachableFrom("AwsParam")].filter((name) => valuesOf(name) !== undefined);

for (const name of names) {
  test(`open enum ${name} has exactly AWS's values`, () => {
    const values = kms[name];
    assert.ok(values, `AWS has no enum ${name}`);
    assert.deepEqual(valuesOf(name)!.toSorted(), Object.values(values).toSorted());
  });
}

test("the enums of aws_param are found", () => {
  assert.ok(names.includes("KeyState"));
});

test("every open enum has the form that the generator knows: its values, or any string", () => {
  for (const [name, { anyOf = [] }] of Object.entries(schemas)) {
    const strings = anyOf.filter(({ type }) => type === "string");
    if (strings.length === 2 && strings.some((it) => it.enum)) assert.ok(valuesOf(name), name);
  }
});

function valuesOf(name: string): string[] | undefined {
  const [known, other] = schemas[name]!.anyOf ?? [];
  return other?.type === "string" && !other.enum ? (known?.enum as string[]) : undefined;
}

function reachableFrom(name: string, found = new Set<string>()): Set<string> {
  if (found.has(name)) return found;
  found.add(name);
  const text = JSON.stringify(schemas[name]);
  for (const [, next] of text.matchAll(/#\/components\/schemas\/(\w+)/g))
    reachableFrom(next!, found);
  return found;
}
