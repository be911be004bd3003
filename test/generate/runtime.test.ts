import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { test } from "node:test";
import { root } from "../../scripts/build/project.js";
import { runNode, script } from "../support/processes.js";
import { contentsOf, edit, scratchProject } from "../support/scratch.js";

const sources = contentsOf(resolve(root, "scripts/runtime"));

test("each line of the compiled runtime is the line of its source without types, and names its source", () => {
  assert.ok(Object.keys(sources).length > 20);
  for (const [path, text] of Object.entries(sources)) {
    const compiled = readFileSync(
      resolve(root, "generated/runtime", path.replace(/\.ts$/, ".js")),
      "utf8",
    );
    const banner = `/* Compiled from scripts/runtime/${path}; edit that file. */ `;
    assert.ok(compiled.startsWith(banner), path);
    const lines = compiled.slice(banner.length).split("\n");
    const expected = text.split("\n");
    assert.equal(lines.length, expected.length, path);
    lines.forEach((line, index) => {
      const original = expected[index]!;
      assert.ok(line.length <= original.length, `${path}:${index + 1}`);
      // Each character is the original one, or a blank in its place.
      const changed = [...line].filter(
        (it, column) => it !== original[column] && !" ;".includes(it),
      );
      assert.deepEqual(changed, [], `${path}:${index + 1}: ${line}`);
    });
  }
});

test("a module of the contract does not claim to have a source in scripts/runtime, nor the reverse", () => {
  for (const [path, text] of Object.entries(contentsOf(resolve(root, "generated")))) {
    if (path.endsWith(".json")) continue;
    const isRuntime = path.startsWith("runtime/");
    assert.equal(text.includes("Compiled from scripts/runtime/"), isRuntime, path);
    assert.equal(text.includes("Generated from openapi/ by `npm run generate`."), !isRuntime, path);
    assert.doesNotMatch(text, /\/(work|home|tmp|root)\//, `${path} has an absolute path`);
  }
});

test("runtime code that cannot be compiled stops the generation with its file, and nothing is written", async () => {
  const folder = scratchProject();
  const before = contentsOf(resolve(folder, "generated"));
  for (const [path, code, reason] of [
    [
      "client/retry.ts",
      "export enum Reason { A }\n",
      /^scripts\/runtime\/client\/retry\.ts:\d+: .*enum Reason/,
    ],
    [
      "client/path.ts",
      "export const inferred = String(1).split('');\n",
      /^scripts\/runtime\/client\/path\.ts:\d+: /,
    ],
  ] as const) {
    const file = resolve(folder, "scripts/runtime", path);
    const original = readFileSync(file, "utf8");
    edit(folder, `scripts/runtime/${path}`, original, original + code);
    const { exitCode, stderr } = await runNode(script("generate", [], folder));
    writeFileSync(file, original);
    assert.match(stderr, reason);
    assert.doesNotMatch(stderr, /\n\s+at /, "no stack trace");
    assert.equal(exitCode, 1);
  }
  assert.deepEqual(contentsOf(resolve(folder, "generated")), before);
});
