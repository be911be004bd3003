import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { after, before, test, type TestContext } from "node:test";
import {
  type Mock,
  type MockOptions,
  startMock as startMockHere,
} from "cckm-aws-keys-contract/mock";
import { verify } from "cckm-aws-keys-contract/verify";
import { exampleId, responseExamples } from "../support/document.js";
import { callMock } from "../support/mock.js";
import { type Program, startMock } from "../support/processes.js";
import { scratchFolder } from "../support/scratch.js";
import { compileSchema } from "../support/validator.js";

let url: string;
let program: Program;

before(async () => ({ url, program } = await startMock("--dynamic", "--seed", "42")));
after(() => program.stop());

test("300 responses generated from the schema all validate against it, and differ", async () => {
  const validate = compileSchema(responseExamples[0]!.schema);
  const bodies = new Set<string>();
  for (let count = 0; count < 300; count++) {
    const id = `key-${count}`;
    const response = await callMock(url, {}, { id });
    assert.equal(response.status, 200);
    const text = await response.text();
    assert.ok(validate(JSON.parse(text)), JSON.stringify(validate.errors));
    const { uri, ...body } = JSON.parse(text) as { id: string; uri: string };
    assert.equal(body.id, id);
    assert.match(uri, new RegExp(`:${id}$`));
    assert.ok(!text.includes("job_config_id"), text);
    bodies.add(text.replaceAll(id, ""));
  }
  assert.ok(bodies.size > 290, `${bodies.size} different`);
});

/** A mock in this process. */
async function start(options: MockOptions, context: TestContext): Promise<Mock> {
  const mock = await startMockHere(options);
  context.after(() => mock.close());
  return mock;
}

/** The file of a document with one operation, GET /thing. */
function documentOf(schema: object, extension: object = {}): string {
  const file = resolve(scratchFolder(), "openapi.json");
  const content = { "application/json": { schema } };
  const responses = { 200: { description: "A thing.", content } };
  const paths = { "/thing": { get: { responses, ...extension } } };
  const info = { title: "Things", version: "1" };
  writeFileSync(file, JSON.stringify({ openapi: "3.1.0", info, paths }));
  return file;
}

test("a seed generates the same body for the same request, at once and in each mock", async (context) => {
  const { url: same } = await start({ dynamic: true, seed: 42 }, context);
  const { url: other } = await start({ dynamic: true, seed: 43 }, context);
  const { url: random } = await start({ dynamic: true }, context);
  const bodyOf = async (mock: string, id: string, prefer = "") =>
    (await callMock(mock, { prefer }, { id })).text();
  const bodies = await Promise.all(
    ["a", "b", "a", "b"].flatMap((id) => [url, same].map((mock) => bodyOf(mock, id))),
  );
  const [a, , b] = bodies;
  assert.deepEqual(bodies, [a, a, b, b, a, a, b, b]);
  assert.notEqual(a!.replaceAll("a", ""), b!.replaceAll("b", ""));
  assert.notEqual(await bodyOf(other, "a"), a);
  // A request may have a seed of its own, which leaves the next request random.
  assert.equal(await bodyOf(random, "a", "seed=42"), a);
  const next = await bodyOf(random, "a");
  assert.equal(await bodyOf(random, "a", "seed=42"), a);
  assert.notEqual(await bodyOf(random, "a"), next);
});

test("words are generated in English; other languages are not loaded, but stay available", async (context) => {
  const document = documentOf({ type: "string", "x-faker": "name.firstName" });
  const require = createRequire(createRequire(import.meta.url).resolve("@stoplight/prism-http"));
  const isLoaded = (module: string) => require.resolve(module) in require.cache;
  const mock = await start({ document, dynamic: true }, context);
  assert.ok(!isLoaded("@faker-js/faker/locale/en"), "not before they are asked for");
  const response = await fetch(`${mock.url}/thing`);
  assert.ok(isLoaded("@faker-js/faker/locale/en") && !isLoaded("@faker-js/faker"));
  const { faker } = require("@faker-js/faker");
  assert.ok(faker.definitions.name.first_name.includes(await response.json()));
  assert.ok("de" in faker.locales);
});

test("a seed is for generated words, too", async (context) => {
  const document = documentOf({ type: "string", "x-faker": "name.firstName" });
  const names = new Set<string>();
  for (const seed of ["a", "a", "a"]) {
    const mock = await start({ document, dynamic: true, seed }, context);
    for (const _ of "12") names.add(await (await fetch(`${mock.url}/thing`)).text());
  }
  assert.equal(names.size, 1, [...names].join());
});

test("what an operation's x-mock-absent names is not generated", async (context) => {
  const thing = { type: "object", required: ["a"], properties: { a: { type: "object" } } };
  const absent = { "x-mock-absent": ["/a/b", "/a", "/c/d", "/e"] };
  const document = documentOf({ ...thing, additionalProperties: false }, absent);
  const mock = await start({ document, dynamic: true }, context);
  assert.deepEqual(await (await fetch(`${mock.url}/thing`)).json(), {});
});

test("a generated key meets what the workflows say of a key", async (context) => {
  for (let seed = 0; seed < 10; seed++) {
    const mock = await start({ dynamic: true, seed }, context);
    const report = await verify({ server: mock.url, keyId: exampleId, token: "any-token" });
    const step = report.steps.find(({ summary }) => summary.includes("without a rotation job"));
    assert.equal(step?.passed, true, JSON.stringify(step));
  }
});
