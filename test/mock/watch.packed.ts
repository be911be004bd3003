import assert from "node:assert/strict";
import { rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { after, test } from "node:test";
import { startMock } from "cckm-aws-keys-contract/mock";
import { startMock as startProgram } from "../support/processes.js";
import { scratchFolder } from "../support/scratch.js";

/** A document of two files, in a folder of its own. */
function writeDocument() {
  const folder = scratchFolder();
  const document = resolve(folder, "openapi.json");
  const path = resolve(folder, "thing.json");
  const writeRoot = (reference: string) => {
    const paths = { "/thing": { $ref: reference } };
    const info = { title: "Things", version: "1" };
    writeFileSync(document, JSON.stringify({ openapi: "3.1.0", info, paths }));
  };
  const writePath = (example: string, file = path) => {
    const content = { "application/json": { example: { example } } };
    writeFileSync(
      file,
      JSON.stringify({ get: { responses: { 200: { description: "A.", content } } } }),
    );
  };
  writePath("first");
  writeRoot("thing.json");
  return { folder, document, path, writeRoot, writePath };
}

/** A watching mock, and its next line about its document. */
async function startWatching(document: string) {
  const lines: Array<[string, number]> = [];
  let notify = () => {};
  const mock = await startMock({
    document,
    watch: true,
    onLog(line, status) {
      if (!line.startsWith(document) && !/previous/.test(line)) return;
      lines.push([line, status]);
      notify();
    },
  });
  mock.ref();
  after(() => mock.close());
  const nextLine = async () => {
    while (lines.length === 0) await new Promise<void>((resolve) => (notify = resolve));
    return lines.shift()!;
  };
  const served = async () => (await (await fetch(`${mock.url}/thing`)).json()) as unknown;
  return { mock, nextLine, served };
}

test("the document is served anew when a file that it refers to changes", async () => {
  const { document, writePath } = writeDocument();
  const { nextLine, served } = await startWatching(document);
  assert.deepEqual(await served(), { example: "first" });
  writePath("second");
  assert.deepEqual(await nextLine(), [`${document} has changed and is served.`, 200]);
  assert.deepEqual(await served(), { example: "second" });
});

test("a broken document leaves the previous one, until it is mended", async () => {
  const { document, path, writePath } = writeDocument();
  const { nextLine, served, mock } = await startWatching(document);
  writeFileSync(path, "{");
  const [line, status] = await nextLine();
  assert.equal(status, 500);
  assert.match(line, /thing\.json.* The previous document is still served\.$/);
  assert.deepEqual(await served(), { example: "first" });
  writePath("mended");
  await nextLine();
  assert.deepEqual(await served(), { example: "mended" });
  // What a test has asked for stays.
  assert.equal(mock.requests().length, 2);
});

test("a file is watched once the document refers to it, and before it exists", async () => {
  const { folder, document, writeRoot, writePath, path } = writeDocument();
  const { nextLine, served } = await startWatching(document);
  writeRoot("new.json");
  assert.equal((await nextLine())[1], 500);
  writePath("new", resolve(folder, "new.json"));
  assert.equal((await nextLine())[1], 200);
  assert.deepEqual(await served(), { example: "new" });
  rmSync(path);
  writePath("newer", resolve(folder, "new.json"));
  await nextLine();
  assert.deepEqual(await served(), { example: "newer" });
});

test("--watch watches, and says what is broken with --log-level warn", async () => {
  const { document, path } = writeDocument();
  const { program } = await startProgram(document, "--watch", "--log-level", "warn");
  after(() => program.stop());
  writeFileSync(path, "{");
  await program.printed(/The previous document is still served\.\n/);
});
