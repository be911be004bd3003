import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { operation } from "../support/document.js";
import { root } from "../../scripts/build/project.js";

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

const bundles = {
  named: await bundleOf(namedCall("cckm-aws-keys-contract")),
  namedUnvalidated: await bundleOf(namedCall("cckm-aws-keys-contract/unvalidated")),
  face: await bundleOf(faceCall("cckm-aws-keys-contract")),
  faceUnvalidated: await bundleOf(faceCall("cckm-aws-keys-contract/unvalidated")),
};

for (const [what, name, called] of [
  ["a named function", "named", ["validators"]],
  ["a named function, unvalidated", "namedUnvalidated", []],
  [
    "openapi-fetch's face",
    "face",
    ["validators", "openapi-fetch", "the query of other operations"],
  ],
  [
    "openapi-fetch's face, unvalidated",
    "faceUnvalidated",
    ["openapi-fetch", "the query of other operations"],
  ],
] as Array<[string, keyof typeof bundles, string[]]>) {
  test(`one call by ${what} is a bundle of ${reached[name]} bytes, and holds nothing that is not called`, () => {
    const { text, bytes } = bundles[name];
    assert.ok(bytes <= reached[name] * margin, `${bytes} bytes`);
    const held = Object.entries(parts).filter(([, words]) => words.test(text));
    assert.deepEqual(
      held.map(([part]) => part),
      called,
    );
  });
}

test("the README says these sizes, as they are", () => {
  const readme = readFileSync(resolve(root, "README.md"), "utf8").replace(/\s+/g, " ");
  const { named, namedUnvalidated, face, faceUnvalidated } = bundles;
  const kB = ({ bytes }: { bytes: number }) => (bytes / 1000).toFixed(1);
  for (const words of [
    `${kB(named)} kB with a named function and ${kB(face)} kB with openapi-fetch's client`,
    `without validators ${kB(namedUnvalidated)} and ${kB(faceUnvalidated)} kB`,
  ]) {
    assert.ok(readme.includes(words), words);
  }
});
