import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { operation } from "../support/document.js";
import { root } from "../../scripts/project.js";

const { operationId, method, path } = operation;
const options = '{ baseUrl: "https://ciphertrust.example", token: "any-token" }';

function namedCall(entry: string): string {
  return `import { connect, ${operationId} } from "${entry}";
    ${operationId}(connect(${options}), { id: "any-id" }).then(console.log);`;
}

function faceCall(entry: string): string {
  return `import { createClient } from "${entry}";
    createClient(${options}).${method}("${path}", { params: { path: { id: "any-id" } } }).then(console.log);`;
}

/** What an application's bundle is, with one call, as it is sent to a browser. */
async function bundleOf(program: string): Promise<{ text: string; bytes: number }> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: root },
    ...{ bundle: true, minify: true, format: "esm", platform: "browser", write: false },
  });
  const { contents, text } = outputFiles[0]!;
  return { text, bytes: gzipSync(contents, { level: 9 }).length };
}

// What was reached, in bytes. Up to 2 % more is no failure, so that a corrected word or a new property need not
// change it.
const reached = {
  named: 5539,
  namedUnvalidated: 3560,
  face: 8627,
  faceUnvalidated: 6628,
};
const margin = 1.02;

/** Words that only one part of the package has; a bundle without the part has none of them. */
const parts = {
  validators: /MultiRegionConfiguration|a string/,
  "openapi-fetch": /deepObject|onRequest: must return/,
  examples: /NCERRResourceNotFound/,
  "the query of other operations": /URLSearchParams/,
};

const programs = {
  named: namedCall("cckm-aws-keys-contract"),
  namedUnvalidated: namedCall("cckm-aws-keys-contract/unvalidated"),
  face: faceCall("cckm-aws-keys-contract"),
  faceUnvalidated: faceCall("cckm-aws-keys-contract/unvalidated"),
};

for (const [name, program, bytes, called] of [
  ["a named function", programs.named, reached.named, ["validators"]],
  ["a named function, unvalidated", programs.namedUnvalidated, reached.namedUnvalidated, []],
  [
    "openapi-fetch's face",
    programs.face,
    reached.face,
    ["validators", "openapi-fetch", "the query of other operations"],
  ],
  [
    "openapi-fetch's face, unvalidated",
    programs.faceUnvalidated,
    reached.faceUnvalidated,
    ["openapi-fetch", "the query of other operations"],
  ],
] as Array<[string, string, number, string[]]>) {
  test(`one call by ${name} is a bundle of ${bytes} bytes, and holds nothing that is not called`, async () => {
    const bundle = await bundleOf(program);
    assert.ok(bundle.bytes <= bytes * margin, `${bundle.bytes} bytes`);
    const held = Object.entries(parts).filter(([, words]) => words.test(bundle.text));
    assert.deepEqual(
      held.map(([part]) => part),
      called,
    );
  });
}

test("the README says these sizes, as they are", async () => {
  const readme = readFileSync(resolve(root, "README.md"), "utf8").replace(/\s+/g, " ");
  const kB = async (program: string) => ((await bundleOf(program)).bytes / 1000).toFixed(1);
  const { named, namedUnvalidated, face, faceUnvalidated } = programs;
  for (const words of [
    `${await kB(named)} kB with a named function and ${await kB(face)} kB with openapi-fetch's client`,
    `without validators ${await kB(namedUnvalidated)} and ${await kB(faceUnvalidated)} kB`,
  ]) {
    assert.ok(readme.includes(words), words);
  }
});
