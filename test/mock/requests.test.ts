import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { after, before, test } from "node:test";
import { type Mock, startMock } from "cckm-aws-keys-contract/mock";
import { scratchFolder } from "../support/scratch.js";

const body = (id: string) => ({
  description: "A thing.",
  content: { "application/json": { schema: { type: "object" }, example: { id } } },
});
const responses = { "200": body("any"), "422": { description: "An invalid request." } };
const id = { name: "id", in: "path", required: true, schema: { type: "string" } };
const ids = { type: "array", minItems: 2, items: { type: "string" } };

const document = {
  openapi: "3.1.0",
  info: { title: "Things", version: "1.0.0" },
  paths: {
    "/things": { get: { parameters: [{ name: "ids", in: "query", schema: ids }], responses } },
    "/things/{id}": { get: { parameters: [id], responses } },
    "/things/current": { get: { responses } },
  },
};

let mock: Mock;

before(async () => {
  const file = resolve(scratchFolder(), "openapi.json");
  writeFileSync(file, JSON.stringify(document));
  mock = await startMock({ document: file });
});

after(() => mock.close());

for (const [target, status] of [
  ["/things?ids=a&ids=b", 200],
  ["/things?ids=a", 422],
] as const) {
  test(`a parameter that occurs more than once is a list: ${target} gets ${status}`, async () => {
    assert.equal((await fetch(mock.url + target)).status, status);
  });
}

for (const [path, expected] of [
  ["/things/a", "a"],
  ["/things/current", "any"],
] as const) {
  test(`a path without parameters has precedence: ${path} gets the id "${expected}"`, async () => {
    const response = await fetch(mock.url + path);
    assert.deepEqual(await response.json(), { id: expected });
  });
}
