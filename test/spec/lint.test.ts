import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { test } from "node:test";
import { parse } from "yaml";
import { programOf, root, sourceDocument } from "../../scripts/build/project.js";
import { bundle } from "../support/document.js";
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

test("the workflows are valid Arazzo, and of the contract's version", async () => {
  const folder = resolve(root, "openapi/workflows");
  const files = readdirSync(folder).map((name) => resolve(folder, name));
  assert.ok(files.length > 0);
  const redocly = programOf("@redocly/cli", "redocly");
  const { stdout } = await runNode([redocly, "lint", ...files, "--format=json"]);
  assert.deepEqual((JSON.parse(stdout) as { problems: unknown[] }).problems, []);
  for (const file of files) {
    assert.equal(parse(readFileSync(file, "utf8")).info.version, bundle.info.version);
  }
});
