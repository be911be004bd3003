import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { resolve } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { parse } from "yaml";
import { programOf, root } from "../../scripts/build/project.js";
import { bodies } from "../support/bodies.js";
import { type Bundle, bundle, responseExamples } from "../support/document.js";
import { runNode } from "../support/processes.js";
import { scratchFolder } from "../support/scratch.js";
import { bundle30, compilePublished, readGenerated } from "../support/validator.js";

const redocly = programOf("@redocly/cli", "redocly");

test("the 3.0 document is valid OpenAPI 3.0, in YAML and in JSON", async () => {
  assert.match(bundle30.openapi, /^3\.0\.\d$/);
  assert.deepEqual(parse(readGenerated("openapi-3.0.yaml")), bundle30);
  const file = resolve(root, "generated/openapi-3.0.yaml");
  const { stdout } = await runNode([
    redocly,
    "lint",
    file,
    "--extends=recommended-strict",
    "--format=json",
  ]);
  assert.deepEqual((JSON.parse(stdout) as { problems: unknown[] }).problems, []);
});

test("Redocly finds nothing between 3.1 and 3.0 that is more than a patch", async () => {
  const folder = scratchFolder();
  const files = ["openapi.json", "openapi-3.0.json"].map((name) => {
    const file = resolve(folder, name);
    writeFileSync(file, JSON.stringify(withoutNull(JSON.parse(readGenerated(name)))));
    return file;
  });
  // From elsewhere: this project's configuration of the linter would turn the rules of diff off.
  const { stdout } = await runNode([redocly, "diff", ...files, "--format=json"], tmpdir());
  const { summary } = JSON.parse(stdout) as { summary: Record<string, number> };
  assert.equal(summary.major, 0);
  assert.equal(summary.minor, 0);
});

/** The schema of null alone, in 3.1 and in 3.0. */
const NULL = new Set(['{"type":"null"}', '{"type":"string","nullable":true,"enum":[null]}']);

/** Redocly does not see that `nullable` and a choice of null are the same. The next test does. */
function withoutNull(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNull);
  if (typeof value !== "object" || value === null) return value;
  const { nullable, ...rest } = value as { nullable?: boolean; anyOf?: object[]; type?: unknown };
  const choices = rest.anyOf?.filter((it) => !NULL.has(JSON.stringify(it)));
  if (choices?.length === 1) return withoutNull(choices[0]);
  const converted = Object.entries({ ...rest, ...(choices && { anyOf: choices }) });
  if (Array.isArray(rest.type)) converted.push(["type", rest.type.find((it) => it !== "null")]);
  return Object.fromEntries(converted.map(([key, it]) => [key, withoutNull(it)]));
}

test("3.1, 3.0 and the JSON Schema by itself have one verdict on every example and on 1,000 mutated bodies", () => {
  const names = [
    ...new Set(responseExamples.flatMap(({ schema }) => schema.$ref?.split("/").at(-1) ?? [])),
  ];
  assert.ok(names.includes("AwsKey"));
  for (const name of names) {
    const validators = Object.values(compilePublished(name));
    const assertEqual = (body: unknown) => {
      const verdicts = new Set(validators.map((validate) => validate(body)));
      assert.equal(verdicts.size, 1, JSON.stringify(body));
    };
    for (const { value } of responseExamples) assertEqual(value);
    fc.assert(fc.property(bodies, assertEqual), { numRuns: 1000 });
  }
});

test("the 3.0 document has every operation, response, example and schema of the 3.1 document", () => {
  const outline = ({ paths, components }: Bundle) => ({
    paths,
    components: Object.entries(components).map(([kind, parts]) => [
      kind,
      // Only 3.0 needs two schemas for one that may be null in some places.
      Object.keys(parts).filter((name) => !(kind === "schemas" && name.startsWith("Nullable"))),
    ]),
    examples: components.examples,
  });
  assert.deepEqual(outline(bundle30), outline(bundle));
});

test("a schema by itself refers to nothing outside it, and holds nothing that it does not need", () => {
  const schema = JSON.parse(readGenerated("schemas/AwsKey.json")) as { $defs: object };
  const references = [...JSON.stringify(schema).matchAll(/"\$ref":"([^"]+)"/g)].map(
    ([, it]) => it!,
  );
  const names = Object.keys(schema.$defs);
  assert.ok(references.every((it) => it.startsWith("#/$defs/")));
  assert.deepEqual(
    [...new Set(references.map((it) => it.split("/").at(-1)))].toSorted(),
    names.toSorted(),
  );
  assert.ok(!names.includes("ErrorBody"));
});
