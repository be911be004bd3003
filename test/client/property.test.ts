import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { runNode } from "../support/processes.js";

test("by either client, 10,000 ids arrive as they are, or are refused, and of 10,000 bodies each is a key that Ajv accepts, or an error", async () => {
  // In its own process, since the test runner tracks every promise in this one.
  const calls = fileURLToPath(new URL("./property.calls.ts", import.meta.url));
  const { exitCode, stderr } = await runNode(["--import", import.meta.resolve("tsx/esm"), calls]);
  assert.equal(exitCode, 0, stderr);
});
