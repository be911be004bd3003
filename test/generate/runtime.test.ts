import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { test } from "node:test";
import { root } from "../../scripts/build/project.js";
import { compileRuntime } from "../../scripts/generate/runtime.js";
import { Failure } from "../../scripts/runtime/cli/failure.js";
import { contentsOf, scratchProject } from "../support/scratch.js";

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

test("runtime code that cannot be compiled is reported with its file and line", () => {
  const folder = scratchProject();
  for (const [code, reason] of [
    [
      "export enum Reason { A }\n",
      /retry\.ts:\d+: "export enum Reason { A }" is not a type that can be/,
    ],
    ["export const inferred = String(1).split('');\n", /retry\.ts:\d+: .*--isolatedDeclarations/],
  ] as const) {
    const file = resolve(folder, "scripts/runtime/client/retry.ts");
    const original = readFileSync(file, "utf8");
    writeFileSync(file, original + code);
    assert.throws(
      () => compileRuntime(folder),
      (error) => error instanceof Failure && reason.test(error.message),
    );
    writeFileSync(file, original);
  }
});
