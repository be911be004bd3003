import assert from "node:assert/strict";
import { cpSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { test } from "node:test";
import { parse, stringify } from "yaml";
import { increment } from "../../scripts/breaking/version.js";
import { programOf, root } from "../../scripts/build/project.js";
import { bundle, operation } from "../support/document.js";
import { npm } from "../support/npm.js";
import { runNode, script } from "../support/processes.js";
import { edit, keepDocumented, scratchFolder } from "../support/scratch.js";

const PATHS = {
  "/api/v1/cckm/aws/example-keys/{id}": "paths/example-key.yaml",
  "/api/v1/cckm/aws/example-keys/{id}/enable-example-job": "paths/enable-example-job.yaml",
};

/** The tests of these folders, and these: what reads the whole document. */
const FOLDERS = ["docs", "spec"];
const OTHERS = [
  ...["client/msw.test", "client/size.test", "docs/docs.packed", "source/project.test"],
  ...["mock/command.packed", "mock/journal.test", "mock/start.test"],
  ...["verify/command.packed", "verify/verify.test"],
].map((it) => `${it}.ts`);

test("other operations and another workflow, added as CONTRIBUTING says, turn no test red", async () => {
  const project = copyOfAll();
  const version = increment(bundle.info.version, "patch");
  const text = readFileSync(resolve(root, "test/growth/second-operation.yaml"), "utf8");
  const { "EVIDENCE.md": rows, ...files } = parse(text) as Record<string, unknown>;
  for (const [file, content] of Object.entries(files)) {
    writeFileSync(resolve(project, "openapi", file), stringify(content));
  }
  // Before the documented operation: nothing takes that for the first one.
  const entries = Object.entries(PATHS).map(([path, file]) => `  ${path}:\n    $ref: ${file}\n`);
  edit(project, "openapi/openapi.yaml", /^paths:\n/m, `paths:\n${entries.join("")}`);
  edit(project, "openapi/EVIDENCE.md", /^(?=## Known doubts)/m, String(rows));
  await npm(["version", version, "--no-git-tag-version"], project);
  const workflows = readdirSync(resolve(project, "openapi/workflows"));
  for (const file of ["openapi.yaml", ...workflows.map((it) => `workflows/${it}`)]) {
    edit(project, `openapi/${file}`, /^( {2}version: ).*$/m, `$1${version}`);
  }
  const prettier = programOf("prettier", "prettier");
  for (const command of [[prettier, "--write", "openapi"], script("generate", [], project)]) {
    const { exitCode, stderr } = await runNode(command, project);
    assert.equal(exitCode, 0, stderr);
  }

  const tests = FOLDERS.flatMap((folder) =>
    readdirSync(resolve(project, "test", folder)).map((it) => `${folder}/${it}`),
  ).filter((it) => it.endsWith(".test.ts"));
  const runner = ["--import", "tsx/esm", "--test", "--test-concurrency=2", "--test-timeout=120000"];
  const all = [...tests, ...OTHERS].map((it) => `test/${it}`);
  const { exitCode, stdout } = await runNode([...runner, "--test-reporter=tap", ...all], project);
  assert.deepEqual(stdout.match(/^not ok .*/gm) ?? [], [], stdout);
  assert.equal(exitCode, 0, stdout);

  // Other tests leave only the documented operation in a copy.
  keepDocumented(project);
  const openapi = resolve(project, "openapi");
  const { paths } = parse(readFileSync(resolve(openapi, "openapi.yaml"), "utf8"));
  assert.deepEqual(Object.keys(paths), [operation.path]);
  const left = readdirSync(resolve(openapi, "workflows"));
  assert.deepEqual(left, ["disable-rotation-job.arazzo.yaml"]);
});

/** A copy of the project, with its tests. */
function copyOfAll(): string {
  const folder = scratchFolder();
  const left = ["node_modules", ".git"];
  cpSync(root, folder, { recursive: true, filter: (source) => !left.includes(basename(source)) });
  symlinkSync(resolve(root, "node_modules"), resolve(folder, "node_modules"), "junction");
  return folder;
}
