import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { runNode } from "../support/processes.js";

const calls = fileURLToPath(new URL("./property.calls.ts", import.meta.url));

test("by either client, 10,000 ids arrive as they are, or are refused, and 10,000 bodies give a key that Ajv accepts, or an error", async () => {
  // In a program of its own, since the test runner follows every promise of its own one.
  const { exitCode, stderr } = await runNode(["--import", import.meta.resolve("tsx/esm"), calls]);
  assert.equal(exitCode, 0, stderr);
});
