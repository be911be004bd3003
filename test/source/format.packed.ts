import assert from "node:assert/strict";
import { test } from "node:test";
import { programOf } from "../../scripts/build/project.js";
import { runNode } from "../support/processes.js";

test("every file written by hand is formatted", async () => {
  const { exitCode, stderr } = await runNode([
    // As for other programs of a few seconds, the optimizing compiler costs more than it saves.
    "--no-opt",
    programOf("prettier", "prettier"),
    "--check",
    ".",
  ]);
  assert.equal(exitCode, 0, `${stderr}\nRun \`npm run format\`.`);
});
