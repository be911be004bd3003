import assert from "node:assert/strict";
import { test } from "node:test";
import { bundledDocument, programOf, sourceDocument } from "../../scripts/build/project.js";
import { firstExamples, statusIn } from "../support/document.js";
import { callMock } from "../support/mock.js";
import { Program } from "../support/processes.js";

/** Prism's own command serves both: what other teams run without anything else of this package. */
for (const document of [bundledDocument, sourceDocument]) {
  test(`npx prism mock serves ${document.split("/").slice(-2).join("/")}`, async () => {
    const prism = programOf("@stoplight/prism-cli", "prism");
    const server = new Program([prism, "mock", document, "--port", "0"]);
    const [, url] = await server.printed(/Prism is listening on (http:\/\/[\d.:]+)/);
    for (const { status, value } of firstExamples) {
      const response = await callMock(url!, { prefer: `code=${statusIn(status)}` });
      assert.equal(response.status, statusIn(status));
      assert.deepEqual(await response.json(), value);
    }
    await server.stop();
  });
}
