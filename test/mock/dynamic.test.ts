import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { exampleId, pathOf, responseExamples } from "../support/document.js";
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
    const response = await fetch(url + pathOf(exampleId), {
      method: "POST",
      headers: { authorization: "Bearer any-token" },
    });
    assert.equal(response.status, 200);
    const text = await response.text();
    assert.ok(validate(JSON.parse(text)), JSON.stringify(validate.errors));
    bodies.add(text);
  }
  assert.ok(bodies.size > 290, `${bodies.size} different`);
});

test("Ctrl-C ends it", async () => {
  const { signal } = await program.stop("SIGINT");
  assert.equal(signal, "SIGINT");
  await assert.rejects(fetch(url));
});
