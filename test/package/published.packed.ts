import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { before, test } from "node:test";
import { publint } from "publint";
import { programOf, root } from "../../scripts/build/project.js";
import { pack } from "../support/npm.js";
import { runNode } from "../support/processes.js";
import { scratchFolder } from "../support/scratch.js";

const folder = scratchFolder();
let tarball: string;

before(async () => {
  tarball = (await pack(folder)).file;
});

test("publint has no finding", async () => {
  const { buffer, byteOffset, byteLength } = readFileSync(tarball);
  const packed = buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
  const { messages } = await publint({ pack: { tarball: packed }, strict: true });
  assert.deepEqual(messages, []);
});

test("the types are right for every way to resolve them, save that CommonJS gets an ES module", async () => {
  const { exports } = JSON.parse(readFileSync(resolve(root, "package.json"), "utf8")) as {
    exports: Record<string, unknown>;
  };
  const { exitCode, stdout } = await runNode([
    programOf("@arethetypeswrong/cli", "attw"),
    tarball,
    "--profile=node16",
    "--ignore-rules=cjs-resolves-to-esm",
    // There are no types of YAML.
    "--exclude-entrypoints",
    ...Object.keys(exports).filter((it) => it.endsWith(".yaml")),
    "--format=json",
  ]);
  assert.equal(exitCode, 0, stdout);
});
