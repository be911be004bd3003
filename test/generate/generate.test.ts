import assert from "node:assert/strict";
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { test } from "node:test";
import { root } from "../../scripts/build/project.js";
import { writeWhole } from "../../scripts/build/write-whole.js";
import { generate } from "../../scripts/generate/index.js";
import { compareFolder } from "../../scripts/generate/output.js";
import { compileRuntime } from "../../scripts/generate/runtime.js";
import { supportedOperationsOf } from "../../scripts/generate/supported-operations.js";
import { workflowsOf } from "../../scripts/generate/workflows.js";
import { Failure } from "../../scripts/runtime/cli/failure.js";
import { isWithin } from "../support/compiled.js";
import { bundle } from "../support/document.js";
import { runNode, script } from "../support/processes.js";
import { contentsOf, scratchFolder } from "../support/scratch.js";

test("generated/ is what `npm run generate` writes", async () => {
  assert.deepEqual(compareFolder(await generate()), []);
});

test("a wrong argument gets the usage", async () => {
  const { exitCode, stderr } = await runNode(script("generate", ["--chek"]));
  const suggestion = "Unknown option '--chek'. Did you mean '--check'?";
  assert.equal(stderr, `${suggestion}\nUsage: npm run generate [-- --check]\n`);
  assert.equal(exitCode, 2);
});

test("each line of the compiled runtime is the line of its source without types, and names its source", () => {
  const sources = contentsOf(resolve(root, "scripts/runtime"));
  assert.ok(Object.keys(sources).length > 20);
  for (const [path, text] of Object.entries(sources)) {
    const compiled = readFileSync(
      resolve(root, "generated/runtime", path.replace(/\.ts$/, ".js")),
      "utf8",
    );
    const banner = `/* scripts/runtime/${path} */ `;
    assert.ok(compiled.startsWith(banner), path);
    const lines = compiled.slice(banner.length).split("\n");
    const expected = text.split("\n");
    assert.equal(lines.length, expected.length, path);
    lines.forEach((line, index) => {
      const original = expected[index]!;
      assert.ok(isWithin(line, original), `${path}:${index + 1}: ${line}`);
    });
  }
});

test("compiled runtime is indented by tabs, but a text of several lines keeps its spaces", () => {
  const folder = scratchFolder();
  mkdirSync(resolve(folder, "scripts/runtime"), { recursive: true });
  const text = "() => {\n  // A comment.\n  return `a:\n  b: ${7}\n    c`;\n}";
  writeFileSync(
    resolve(folder, "scripts/runtime/a.ts"),
    `export const a: () => string = ${text};\n`,
  );
  const compiled = compileRuntime(folder).get("runtime/a.js");
  assert.equal(
    compiled?.split(" */ ")[1],
    "export const a    = () => {\n\n\treturn `a:\n  b: ${7}\n    c`;\n};\n",
  );
});

test("a module of the contract does not claim to have a source in scripts/runtime, nor the reverse", () => {
  for (const [path, text] of Object.entries(contentsOf(resolve(root, "generated")))) {
    if (path.endsWith(".json")) continue;
    const isRuntime = path.startsWith("runtime/");
    assert.equal(text.startsWith("/* scripts/runtime/"), isRuntime, path);
    assert.equal(text.includes("Generated from openapi/ by `npm run generate`."), !isRuntime, path);
    assert.doesNotMatch(text, /\/(work|home|tmp|root)\//, `${path} has an absolute path`);
  }
});

test("runtime code that cannot be compiled is reported with its file and line", () => {
  const folder = scratchFolder();
  const file = resolve(folder, "scripts/runtime/retry.ts");
  mkdirSync(dirname(file), { recursive: true });
  for (const [code, reason] of [
    ["enum Reason { A }", /retry\.ts:2: "export enum Reason { A }" is not a type that can be/],
    ["const inferred = String(1).split('');", /retry\.ts:2: .*--isolatedDeclarations/],
  ] as const) {
    writeFileSync(file, `export const first = 1;\nexport ${code}\n`);
    assert.throws(
      () => compileRuntime(folder),
      (error) => error instanceof Failure && reason.test(error.message),
    );
  }
});

const folder = "openapi/workflows";
const name = "disable-rotation-job.arazzo.yaml";
const workflow = readFileSync(resolve(root, folder, name), "utf8");
const operations = supportedOperationsOf(bundle);
const disables = "operationId: disableRotationJob";

for (const [what, search, replacement, message] of [
  [
    "operationId",
    disables,
    "operationId: enable",
    /no operationId "enable"; correct .*, or remove the file/,
  ],
  ["input", "$inputs.unknownKeyId", "$inputs.other", /workflow declares no input "other"\.$/],
  ["input of a criterion", "== 401", "== $inputs.other", /workflow declares no input "other"\.$/],
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
      () => workflowsOf(name, text, operations),
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

test("an unknown key of a workflow, an input that is no string, another expression in Authorization and a missing path parameter are refused", () => {
  for (const [search, replacement, message] of [
    ["    steps:", "    dependsOn: []\n    steps:", /: workflow "unauthenticated": .* "dependsOn"/],
    [
      "type: string",
      "type: integer",
      /: workflow "unauthenticated": .*"unknownKeyId" is not one\.$/,
    ],
    ["Bearer {$inputs.token}", "Basic {$inputs.token}", /"unknownKey": a value must be an input/],
    [/^ +parameters:\n.*\n.*\n.*unknownKeyId\n/m, "", /requires the path parameter "id"\.$/],
  ] as const) {
    const text = workflow.replace(search, replacement);
    assert.throws(() => workflowsOf(name, text, operations), { message });
  }
});

test("a step at another server is refused", () => {
  const elsewhere = operations.map((it) => ({ ...it, server: "https://files.example" }));
  assert.throws(() => workflowsOf(name, workflow, elsewhere), {
    message:
      /: verify calls one server, but disableRotationJob has the server https:\/\/files\.example\.$/,
  });
});

test("a file that is not YAML is refused, with its name and line", () => {
  assert.throws(() => workflowsOf(name, `${workflow}\n  - {`, operations), {
    message: /^openapi\/workflows\/disable-rotation-job\.arazzo\.yaml: .+ at line \d+, column \d+/,
  });
});

test("a file is replaced as a whole, and a failure leaves nothing behind", () => {
  const folder = scratchFolder();
  const file = resolve(folder, "file");
  writeFileSync(file, "old");
  const reader = openSync(file, "r");
  writeWhole(file, "new text");
  // A file written in place would have the new text for this reader, or a part of it.
  assert.equal(readFileSync(reader, "utf8"), "old");
  closeSync(reader);
  assert.equal(readFileSync(file, "utf8"), "new text");
  mkdirSync(resolve(folder, "folder"));
  assert.throws(() => writeWhole(resolve(folder, "folder"), "text"));
  assert.deepEqual(readdirSync(folder).toSorted(), ["file", "folder"]);
});
