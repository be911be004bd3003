import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { runNode } from "../support/processes.js";

const calls = fileURLToPath(new URL("./property.calls.ts", import.meta.url));

for (const [what, check] of [
  ["10,000 ids arrive as they are, under the one path, or are refused", "checkIds"],
  ["10,000 bodies with any status give a key that Ajv accepts, or an error", "checkBodies"],
] as const) {
  test(`by either face, ${what}`, async () => {
    // In a program of their own, since the test runner follows every promise of its own one.
    const options = ["--import", import.meta.resolve("tsx/esm"), calls, check];
    const { exitCode, stderr } = await runNode(options);
    assert.equal(exitCode, 0, stderr);
  });
}
