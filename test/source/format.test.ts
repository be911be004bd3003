import assert from "node:assert/strict";
import { test } from "node:test";
import { programOf } from "../../scripts/project.js";
import { runNode } from "../support/processes.js";

test("every file written by hand is formatted", async () => {
  const { exitCode, stderr } = await runNode([programOf("prettier", "prettier"), "--check", "."]);
  assert.equal(exitCode, 0, `${stderr}\nRun \`npm run format\`.`);
});
