import assert from "node:assert/strict";
import { test } from "node:test";
import { runNode, script } from "../support/processes.js";

test("the contract has the version that its changes since the release require", async () => {
  const { exitCode, stdout, stderr } = await runNode(script("check-breaking"));
  assert.equal(exitCode, 0, stdout + stderr);
});
