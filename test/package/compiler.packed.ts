import assert from "node:assert/strict";
import { test } from "node:test";
import { programOf, root } from "../../scripts/build/project.js";
import { runNode } from "../support/processes.js";

// Checked by TypeScript 7 among the tests without a package; that takes a quarter of the time.
test("scripts and tests also compile with the TypeScript that compiles the client", async () => {
  const { exitCode, stdout } = await runNode([programOf("typescript", "tsc"), "-p", root]);
  assert.equal(stdout, "");
  assert.equal(exitCode, 0);
});
