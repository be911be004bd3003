import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { runNode } from "../support/processes.js";

/** Tests that whatever a caller and a server send, each call ends as the contract says. */
export function testProperty(count: number): void {
  test(`by either client, ${count} ids arrive as they are, or are refused, and of ${count} bodies each is a key that Ajv accepts, or an error`, async () => {
    // In its own process, since the test runner tracks every promise in this one.
    const calls = fileURLToPath(new URL("./property.calls.ts", import.meta.url));
    const loader = ["--import", import.meta.resolve("tsx/esm")];
    const { exitCode, stderr } = await runNode([...loader, calls, String(count)]);
    assert.equal(exitCode, 0, stderr);
  });
}
