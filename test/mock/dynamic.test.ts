import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { after, before, test } from "node:test";
import { startMock as startMockHere } from "cckm-aws-keys-contract/mock";
import { responseExamples } from "../support/document.js";
import { callMock } from "../support/mock.js";
import { type Program, startMock } from "../support/processes.js";
import { scratchFolder } from "../support/scratch.js";
import { compileSchema } from "../support/validator.js";

let url: string;
let program: Program;

before(async () => ({ url, program } = await startMock("--dynamic")));
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
    bodies.add(text.replaceAll(id, ""));
  }
  assert.ok(bodies.size > 290, `${bodies.size} different`);
});

test("words are generated in English; other languages are not loaded, but stay available", async (context) => {
  const document = resolve(scratchFolder(), "openapi.json");
  const schema = { type: "string", "x-faker": "name.firstName" };
  const content = { "application/json": { schema } };
  const responses = { 200: { description: "A name.", content } };
  const paths = { "/name": { get: { responses } } };
  const info = { title: "Names", version: "1" };
  writeFileSync(document, JSON.stringify({ openapi: "3.1.0", info, paths }));
  const require = createRequire(createRequire(import.meta.url).resolve("@stoplight/prism-http"));
  const isLoaded = (module: string) => require.resolve(module) in require.cache;
  const mock = await startMockHere({ document, dynamic: true });
  context.after(() => mock.close());
  assert.ok(!isLoaded("@faker-js/faker/locale/en"), "not before they are asked for");
  const response = await fetch(`${mock.url}/name`);
  assert.ok(isLoaded("@faker-js/faker/locale/en") && !isLoaded("@faker-js/faker"));
  const { faker } = require("@faker-js/faker");
  assert.ok(faker.definitions.name.first_name.includes(await response.json()));
  assert.ok("de" in faker.locales);
});
