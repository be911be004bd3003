import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { test } from "node:test";
import { startMock } from "cckm-aws-keys-contract/mock";
import { root } from "../../scripts/build/project.js";
import { bin, runNode, runTool } from "../support/processes.js";
import { scratchFolder } from "../support/scratch.js";

const references = readdirSync(resolve(root, "openapi")).filter((name) => name.endsWith(".md"));
const pages = ["README.md", "CONTRIBUTING.md", ...references.map((name) => `openapi/${name}`)].map(
  (name) => ({ name, text: readFileSync(resolve(root, name), "utf8") }),
);

test("the README's curl gets the response that it shows", async () => {
  const { text } = pages.find(({ name }) => name === "README.md")!;
  const [, curl, shown] = /^```sh\n(curl [^`]+)```\n\n```json\n([^`]+)```$/m.exec(text)!;
  const mock = await startMock();
  const command = curl!.replace("http://127.0.0.1:4010", mock.url);
  const { stdout } = await runTool("sh", ["-c", command], scratchFolder());
  assert.deepEqual(JSON.parse(stdout), JSON.parse(shown!));
  await mock.close();
});

test("the mock reference's script starts a mock, calls it and ends it", async () => {
  const { text } = pages.find(({ name }) => name === "openapi/mock.md")!;
  const [, script] = /^```sh\n(log=[^`]+)```$/m.exec(text)!;
  const installed = script!.replace("node_modules/cckm-aws-keys-contract", root);
  // The shell's output has no end before the mock has ended.
  const { stdout } = await runTool("sh", ["-c", installed.replace(">", "2>&1 >")], scratchFolder());
  assert.equal(JSON.parse(stdout).id, "any-id");
});

for (const command of ["mock", "verify"]) {
  test(`the pages name no option that ${command} does not have`, async () => {
    const { stdout: help } = await runNode([bin, command, "--help"]);
    const options = new Set(help.match(/--[a-z-]+/g));
    const used = pages.flatMap(({ name, text }) =>
      [...text.matchAll(new RegExp(`cckm-aws-keys-contract ${command}\\b([^\`#]*)`, "g"))].flatMap(
        ([, line]) => (line!.match(/--[a-z-]+/g) ?? []).map((option) => `${name}: ${option}`),
      ),
    );
    assert.deepEqual(
      used.filter((it) => !options.has(it.split(": ")[1]!)),
      [],
    );
  });
}

test("the pages name no npm script that package.json does not have", () => {
  const { scripts } = JSON.parse(readFileSync(resolve(root, "package.json"), "utf8"));
  const unknown = pages.flatMap(({ name, text }) =>
    [...text.matchAll(/npm run ([a-z][\w:-]*)/g)]
      .filter(([, script]) => !(script! in scripts))
      .map(([command]) => `${name}: ${command}`),
  );
  assert.deepEqual(unknown, []);
});
