import assert from "node:assert/strict";
import { rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { resolve } from "node:path";
import { test } from "node:test";
import { root } from "../../scripts/project.js";
import { runNode, script } from "../support/processes.js";
import { contentsOf, edit, scratchProject } from "../support/scratch.js";

test("generated/ is what the document gives, from whatever folder the check is started", async () => {
  const { exitCode, stdout, stderr } = await runNode(script("generate", ["--check"]), tmpdir());
  assert.equal(stderr, "");
  assert.match(stdout, /generated\/ is fresh/);
  assert.equal(exitCode, 0);
});

test("what is stale, missing or left over is listed by the check and mended by the generation", async () => {
  const folder = scratchProject();
  edit(folder, "generated/openapi.yaml", "openapi: 3.1.0", "openapi: 3.1.1");
  rmSync(resolve(folder, "generated/types.d.ts"));
  writeFileSync(resolve(folder, "generated/client/old.js"), "");
  const before = contentsOf(resolve(folder, "generated"));

  const check = await runNode(script("generate", ["--check"], folder));
  assert.equal(check.exitCode, 1);
  assert.deepEqual(check.stderr.split("\n").slice(0, 3), [
    "left over: generated/client/old.js",
    "stale: generated/openapi.yaml",
    "missing: generated/types.d.ts",
  ]);
  assert.deepEqual(contentsOf(resolve(folder, "generated")), before);

  const generation = await runNode(script("generate", [], folder));
  assert.match(generation.stdout, /3 of \d+ files changed/);
  assert.deepEqual(contentsOf(resolve(folder, "generated")), contentsOf(resolve(root, "generated")));
});

test("a wrong argument is answered with how to call it", async () => {
  const { exitCode, stderr } = await runNode(script("generate", ["--chek"]));
  assert.equal(stderr, "Unknown option '--chek'\nUsage: npm run generate [-- --check]\n");
  assert.equal(exitCode, 2);
});
