import assert from "node:assert/strict";
import { cpSync } from "node:fs";
import { tmpdir } from "node:os";
import { resolve } from "node:path";
import { test } from "node:test";
import { runNode, script } from "../support/processes.js";
import { contentsOf, disturb, edit, scratchProject } from "../support/scratch.js";

test("a broken document stops the generation with each file and place, and generated/ stays", async () => {
  const folder = scratchProject();
  const before = contentsOf(resolve(folder, "generated"));
  edit(folder, "openapi/components/schemas/AwsParam.yaml", "KeyState.yaml", "KeyStat.yaml");
  edit(folder, "openapi/components/parameters/KeyId.yaml", "minLength", "minLenght");
  edit(folder, "openapi/components/schemas/AwsTag.yaml", "type: object", "type: object: x");
  const paths = resolve(folder, "openapi/paths");
  cpSync(resolve(paths, "disable-rotation-job.yaml"), resolve(paths, "copy.yaml"));
  edit(
    folder,
    "openapi/openapi.yaml",
    /^paths:\n/m,
    "paths:\n  /copy/{id}:\n    $ref: paths/copy.yaml\n",
  );

  const { exitCode, stderr } = await runNode(script("generate", [], folder));
  assert.equal(exitCode, 1);
  for (const report of [
    /^openapi\/components\/schemas\/AwsParam\.yaml:\d+: .*KeyStat\.yaml/m,
    /^openapi\/components\/parameters\/KeyId\.yaml:\d+: .*minLenght/m,
    /^openapi\/components\/schemas\/AwsTag\.yaml:1: /m,
    /^openapi\/paths\/[a-z-]+\.yaml:\d+: .*operationId/m,
  ]) {
    assert.match(stderr, report);
  }
  assert.doesNotMatch(stderr, /\n\s+at /, "no stack trace");
  assert.deepEqual(contentsOf(resolve(folder, "generated")), before);
});

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
