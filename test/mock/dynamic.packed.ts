import assert from "node:assert/strict";
import { test } from "node:test";
import { startMock } from "cckm-aws-keys-contract/mock";
import { responseExamples } from "../support/document.js";
import { callMock } from "../support/mock.js";
import { compileSchema } from "../support/validator.js";

test("300 responses generated from the schema all validate against it, and differ", async (context) => {
  const mock = await startMock({ dynamic: true, seed: 42 });
  context.after(() => mock.close());
  const validate = compileSchema(responseExamples[0]!.schema);
  const bodies = new Set<string>();
  for (let count = 0; count < 300; count++) {
    const id = `key-${count}`;
    const response = await callMock(mock.url, {}, { id });
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
