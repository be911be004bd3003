import assert from "node:assert/strict";
import { tmpdir } from "node:os";
import { resolve } from "node:path";
import { test } from "node:test";
import { runNode, script } from "../support/processes.js";
import { contentsOf, disturb, scratchProject } from "../support/scratch.js";

test("the check lists exactly what was made stale, missing or left over, and changes nothing", async () => {
  // A copy of the project: whatever is stale in the project itself is one file too many here.
  const folder = scratchProject();
  disturb(folder);
  const before = contentsOf(resolve(folder, "generated"));
  const { exitCode, stderr } = await runNode(script("generate", ["--check"], folder), tmpdir());
  assert.deepEqual(stderr.split("\n"), [
    "missing: generated/index.js",
    "left over: generated/runtime/client/old.js",
    "stale: generated/types.js",
    "Run `npm run generate` and commit what it writes.",
    "",
  ]);
  assert.equal(exitCode, 1);
  assert.deepEqual(contentsOf(resolve(folder, "generated")), before);
});

test("a wrong argument is answered with how to call it", async () => {
  const { exitCode, stderr } = await runNode(script("generate", ["--chek"]));
  assert.equal(stderr, "Unknown option '--chek'\nUsage: npm run generate [-- --check]\n");
  assert.equal(exitCode, 2);
});
