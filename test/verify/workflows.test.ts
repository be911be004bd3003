import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { after, test } from "node:test";
import { root } from "../../scripts/build/project.js";
import { runRedocly } from "../../scripts/build/redocly.js";
import { supportedOperationsOf } from "../../scripts/generate/supported-operations.js";
import { stepsOf } from "../../scripts/generate/workflows.js";
import { bundle, exampleId } from "../support/document.js";
import { startMock } from "../support/processes.js";

const folder = "openapi/workflows";

test("Redocly's respect runs every workflow against the mock, and each passes", async () => {
  const { url, program } = await startMock("--log-level", "silent");
  after(() => program.stop());
  const names = readdirSync(resolve(root, folder));
  const inputs = { keyId: exampleId, unknownKeyId: "unknown", token: "any-token" };
  const { exitCode, stdout } = await runRedocly([
    "respect",
    ...names.map((name) => `${folder}/${name}`),
    ...["--server", `contract=${url}`, "--input", JSON.stringify(inputs)],
  ]);
  assert.equal(exitCode, 0, stdout);
  assert.ok(names.length > 0);
  for (const name of names) assert.ok(stdout.includes(`✓ ${name}`), stdout);
});

const name = "disable-rotation-job.arazzo.yaml";
const workflow = readFileSync(resolve(root, folder, name), "utf8");
const operations = supportedOperationsOf(bundle);
const disables = "operationId: disableRotationJob";

for (const [what, search, replacement, message] of [
  ["operationId", disables, "operationId: enable", /has no operationId "enable"\.$/],
  ["input", "$inputs.unknownKeyId", "$inputs.other", /no input "other", only keyId, unknown/],
  ["input of a criterion", "== 401", "== $inputs.other", /no input "other", only keyId, unknown/],
  ["step key", disables, `${disables}\n        outputs: {}`, /does not support "outputs"\.$/],
  ["criterion", "== 401", "~= 401", /the simple criterion "\$statusCode ~= 401"; compare/],
  ["operand", "$statusCode == 401", "$method == 401", /the simple criterion "\$method == 401"/],
  ["criterion type", "== 401", "== 401\n            type: regex", /the regex criterion "/],
  ["expression", "$inputs.unknownKeyId", "$steps.a.outputs.b", /contains "\$steps\.a\.outputs\.b"/],
  ["parameter", "in: path", "in: query", /disableRotationJob has no query parameter "id"\.$/],
  ["request body", disables, `${disables}\n        requestBody: { payload: {} }`, /has no request/],
] as const) {
  test(`an unknown ${what} is refused, with the file and the step`, () => {
    const text = workflow.replace(search, replacement);
    assert.throws(
      () => stepsOf(name, text, operations),
      (error: Error) => {
        assert.ok(
          error.message.startsWith(`${folder}/${name}: step "withoutToken": `),
          error.message,
        );
        assert.match(error.message, message);
        return true;
      },
    );
  });
}

test("an unknown key of a workflow, another token and a missing path parameter are refused", () => {
  for (const [search, replacement, message] of [
    ["    steps:", "    dependsOn: []\n    steps:", /: workflow "unauthenticated": .* "dependsOn"/],
    ["Bearer {$inputs.token}", "Bearer a", /"unknownKey": Authorization must be "Bearer \{/],
    [/^ +parameters:\n.*\n.*\n.*unknownKeyId\n/m, "", /requires the path parameter "id"\.$/],
  ] as const) {
    const text = workflow.replace(search, replacement);
    assert.throws(() => stepsOf(name, text, operations), { message });
  }
});

test("a file that is not YAML is refused, with its name and line", () => {
  assert.throws(() => stepsOf(name, `${workflow}\n  - {`, operations), {
    message: /^openapi\/workflows\/disable-rotation-job\.arazzo\.yaml: .+ at line \d+, column \d+/,
  });
});
