import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { test } from "node:test";
import { isLower, versionFor } from "../../scripts/breaking/version.js";
import { type Bundle, bundle } from "../support/document.js";
import { runNode, script } from "../support/processes.js";
import { scratchFolder } from "../support/scratch.js";

const folder = scratchFolder();

function write(name: string, change: (document: Bundle) => void): string {
  const document = structuredClone(bundle);
  change(document);
  const file = resolve(folder, `${name}.json`);
  writeFileSync(file, JSON.stringify(document));
  return file;
}

test("the contract has the version that its changes since the release ask for", async () => {
  const { exitCode, stdout, stderr } = await runNode(script("check-breaking"));
  assert.equal(exitCode, 0, stdout + stderr);
});

test("a breaking change is told, with for whom it breaks, until the version is raised", async () => {
  const released = write("released", ({ info }) => (info.version = "1.2.3"));
  const breaking = (version: string) =>
    write(version, ({ info, components }) => {
      info.version = version;
      delete components.schemas.AwsKey!.properties!.blocked;
    });
  const low = await runNode(script("check-breaking", [released, breaking("1.3.0")]));
  assert.match(
    low.stdout,
    /^breaking: Property `blocked` of `AwsKey` was removed\. .+ It breaks who reads the answer\.$/m,
  );
  assert.match(
    low.stdout,
    /^Since 1\.2\.3: \d+ breaking, 0 minor, \d patch\. That asks for version 2\.0\.0\.$/m,
  );
  assert.equal(low.stderr, "info.version of the document is 1.3.0: make it 2.0.0, at least.\n");
  assert.equal(low.exitCode, 1);
  const raised = await runNode(script("check-breaking", [released, breaking("2.0.0")]));
  assert.equal(raised.exitCode, 0, raised.stderr);
});

for (const [options, stderr] of [
  [["a.yaml"], /^Give both documents, or none\.\nUsage: npm run check:breaking /],
  [["missing.yaml", "other.yaml"], /^There is no file missing\.yaml\.\n$/],
  [["--chek"], /^Unknown option '--chek'\nUsage: /],
] as const) {
  test(`check:breaking ${options.join(" ")} gets one line and exit code 2`, async () => {
    const outcome = await runNode(script("check-breaking", [...options]));
    assert.match(outcome.stderr, stderr);
    assert.equal(outcome.exitCode, 2);
  });
}

test("before 1.0.0 a minor version may break, and from then on only a major one", () => {
  assert.equal(versionFor("0.1.4", "breaking"), "0.2.0");
  assert.equal(versionFor("0.1.4", "minor"), "0.1.5");
  assert.equal(versionFor("0.1.4", undefined), "0.1.4");
  assert.equal(versionFor("1.2.3", "breaking"), "2.0.0");
  assert.equal(versionFor("1.2.3", "minor"), "1.3.0");
  assert.equal(versionFor("1.2.3", "patch"), "1.2.4");
  assert.ok(isLower("1.9.9", "1.10.0") && isLower("1.2.3", "2.0.0"));
  assert.ok(!isLower("2.0.0", "1.9.9") && !isLower("1.2.3", "1.2.3"));
});
