import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { pathOf, responseExamples } from "../support/document.js";
import { type Program, startMock } from "../support/processes.js";
import { compileSchema } from "../support/validator.js";

let url: string;
let program: Program;

before(async () => ({ url, program } = await startMock("--dynamic")));
after(() => program.stop());

test("300 answers made up from the schema all fit it, and differ", async () => {
  const validate = compileSchema(responseExamples[0]!.schema);
  const bodies = new Set<string>();
  for (let count = 0; count < 300; count++) {
    const id = `key-${count}`;
    const response = await fetch(url + pathOf(id), {
      method: "POST",
      headers: { authorization: "Bearer any-token" },
    });
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

test("Ctrl-C ends it", async () => {
  const { signal } = await program.stop("SIGINT");
  assert.equal(signal, "SIGINT");
  await assert.rejects(fetch(url));
});
