import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { before, test } from "node:test";
import { root } from "../../scripts/build/project.js";
import { bundle } from "../support/document.js";
import { runNode, script } from "../support/processes.js";
import { edit, scratchProject } from "../support/scratch.js";

const project = scratchProject();
const read = (file: string) => readFileSync(resolve(project, file), "utf8");
const released = bundle.info.version;
const UNRELEASED = "Something new.";
const [major, minor] = released.split(".").map(Number) as [number, number, number];
const raised = `${major}.${minor + 1}.0`;

function git(...options: string[]): string {
  const identity = ["-c", "user.name=Test", "-c", "user.email=test@example.com"];
  return execFileSync("git", [...identity, ...options], { cwd: project, encoding: "utf8" });
}

/** Replaces the tests, which would take minutes, and commits everything. */
function commitWithTest(command: string): void {
  const manifest = JSON.parse(read("package.json")) as { scripts: { test: string } };
  manifest.scripts.test = command;
  writeFileSync(resolve(project, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  git("add", "--all");
  git("commit", "--quiet", "--message=Change");
}

function release(...options: string[]) {
  return runNode(script("release", options, project), project);
}

before(() => {
  cpSync(resolve(root, "package-lock.json"), resolve(project, "package-lock.json"));
  // As after a release, wherever the project itself is between two.
  cpSync(
    resolve(root, "generated/openapi.yaml"),
    resolve(project, "openapi/released/openapi.yaml"),
  );
  writeFileSync(
    resolve(project, "CHANGELOG.md"),
    `# Changelog\n\n## Unreleased\n\n- ${UNRELEASED}\n\n## ${released}\n\n- It began.\n`,
  );
  writeFileSync(resolve(project, ".gitignore"), "node_modules\n");
  git("init", "--quiet");
  commitWithTest("node --eval 0");
});

test("a release is refused for an unknown part, uncommitted changes, and a failing test", async () => {
  const wrong = await release("huge");
  assert.equal(
    wrong.stderr,
    "Pass the part of the version to increment.\nUsage: npm run release -- major|minor|patch\n",
  );
  assert.equal(wrong.exitCode, 2);
  edit(project, "CHANGELOG.md", "# Changelog", "# Changes");
  assert.match(
    (await release("minor")).stderr,
    /^The working tree has uncommitted changes\. Commit them first\.$/m,
  );
  git("checkout", "--quiet", "--", ".");
  commitWithTest("node --eval process.exit(1)");
  assert.match((await release("minor")).stderr, /^A test failed\. Nothing was changed\.$/m);
  assert.equal(git("status", "--porcelain"), "");
  commitWithTest("node --eval 0");
});

test("a release is refused for an invalid document, with the place, and nothing is changed", async () => {
  const before = git("rev-parse", "HEAD").trim();
  edit(project, "openapi/components/schemas/AwsTag.yaml", "type: object", "type: objekt");
  commitWithTest("node --eval 0");
  const { exitCode, stderr } = await release("minor");
  assert.match(stderr, /^openapi\/components\/schemas\/AwsTag\.yaml:\d+: /m);
  assert.equal(exitCode, 1);
  assert.equal(git("status", "--porcelain"), "");
  git("reset", "--quiet", "--hard", before);
});

test("a release is refused if its version is lower than the changes require", async () => {
  // In the source, and as the generation would leave it in the bundle; the release generates the rest.
  edit(project, "openapi/components/schemas/AwsKey.yaml", /^ {2}linked_state:\n(?: {4}.*\n)+/m, "");
  edit(project, "generated/openapi.yaml", /^( *)linked_state:\n(?:\1 .*\n)+/m, "");
  commitWithTest(["node", ...script("check-breaking", [], project)].join(" "));
  const { stderr } = await release("patch");
  assert.match(
    stderr,
    new RegExp(
      `^The changes since the last release require version ${raised}, but a patch release has version \\S+\\. `,
      "m",
    ),
  );
  assert.equal(git("status", "--porcelain"), "");
});

test("a release sets the version everywhere, and adds the changes to the changelog", async () => {
  const { exitCode, stdout, stderr } = await release("minor");
  assert.equal(exitCode, 0, stderr);
  assert.match(stdout, new RegExp(`Version ${raised} is ready\\.`));
  for (const file of ["package.json", "package-lock.json", "generated/openapi.json"]) {
    const { version, info } = JSON.parse(read(file)) as {
      version?: string;
      info?: { version: string };
    };
    assert.equal(version ?? info?.version, raised, file);
  }
  assert.match(read("openapi/openapi.yaml"), new RegExp(`^  version: ${raised}$`, "m"));
  assert.equal(read("openapi/released/openapi.yaml"), read("generated/openapi.yaml"));
  const changelog = read("CHANGELOG.md");
  assert.doesNotMatch(changelog, /^## Unreleased/m);
  const section = changelog.split(/^(?=## )/m)[1]!;
  assert.ok(section.startsWith(`## ${raised}\n\n- ${UNRELEASED}\n- `), section);
  assert.match(
    section,
    /^- \*\*Breaking\*\* for consumers that read the response: Property `linked_state` of `AwsKey` was removed\./m,
  );
  assert.ok(changelog.includes(`\n\n## ${released}\n`), "what was released before stays");
  const check = await runNode(script("generate", ["--check"], project));
  assert.equal(check.exitCode, 0, check.stderr);
  assert.equal((await runNode(script("check-breaking", [], project))).exitCode, 0);
});
