import assert from "node:assert/strict";
import { test } from "node:test";
import { programOf, sourceDocument } from "../../scripts/project.js";
import { runNode } from "../support/processes.js";

test("the linter has no finding under recommended-strict", async () => {
  const { exitCode, stdout } = await runNode([
    programOf("@redocly/cli", "redocly"),
    "lint",
    sourceDocument,
    "--extends=recommended-strict",
    "--format=json",
  ]);
  const { problems } = JSON.parse(stdout) as { problems: unknown[] };
  assert.deepEqual(problems, []);
  assert.equal(exitCode, 0);
});
