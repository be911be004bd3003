import assert from "node:assert/strict";
import { test } from "node:test";
import { handwritten, invalidBodies, validBodies, withError } from "../support/body-table.js";
import { clients, errorOf, keyOf } from "../support/clients.js";
import { respondEach, startServer } from "../support/servers.js";
import { compilePublished } from "../support/validator.js";

test("at least 40 valid and 25 invalid bodies are written by hand, and each has its own name", () => {
  const { valid, invalid } = handwritten;
  assert.ok(valid.length >= 40 && invalid.length >= 25, `${valid.length}, ${invalid.length}`);
  const names = [...validBodies, ...invalidBodies].map(({ name }) => name);
  assert.equal(new Set(names).size, names.length);
});

for (const [published, validate] of Object.entries(compilePublished("AwsKey"))) {
  test(`${published} has the table's verdict on each body`, () => {
    for (const { name, value } of [...validBodies, withError]) {
      assert.ok(validate(value), `${name}: ${JSON.stringify(validate.errors)}`);
    }
    for (const { name, value } of invalidBodies) assert.ok(!validate(value), name);
  });
}

const bodies = [...validBodies, ...invalidBodies, withError];
const { baseUrl } = await startServer(respondEach(bodies.map(({ value }) => value)));

for (const { name: client, call } of clients) {
  test(`${client} has the table's verdict on each body, and refuses a key with codeDesc`, async () => {
    for (const [index, { name, value }] of bodies.entries()) {
      const outcome = call({ baseUrl, token: "any-token" }, String(index));
      const verdict = validBodies.includes(bodies[index]!)
        ? keyOf(outcome).then((key) => assert.deepEqual(key, value))
        : errorOf(outcome, "contract");
      await assert.doesNotReject(verdict, name);
    }
  });
}
