import assert from "node:assert/strict";
import { test } from "node:test";
import { programOf, root } from "../../scripts/build/project.js";
import { runNode } from "../support/processes.js";

test("scripts and tests compile, the tests of types among them", async () => {
  const { exitCode, stdout } = await runNode([programOf("typescript7", "tsc"), "-p", root]);
  assert.equal(stdout, "");
  assert.equal(exitCode, 0);
});
