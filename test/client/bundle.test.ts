import assert from "node:assert/strict";
import { getEventListeners } from "node:events";
import { resolve } from "node:path";
import { before, test } from "node:test";
import { connect, disableRotationJob } from "cckm-aws-keys-contract";
import { bundle, sizeOf } from "../../scripts/bench/clients.js";
import { projectWith } from "../../scripts/bench/document.js";
import { checkApplication, COMPILERS } from "../../scripts/bench/typecheck.js";
import { root } from "../../scripts/build/project.js";
import { exampleId, operation, responseExamples } from "../support/document.js";
import { runNode, script } from "../support/processes.js";
import { scratchFolder } from "../support/scratch.js";
import { answerJson, startServer } from "../support/servers.js";

const folder = scratchFolder();
const compiler = COMPILERS["TypeScript 5.9"];
let larger: string;

before(async () => {
  larger = projectWith(10, resolve(folder, "larger"));
  const { exitCode, stderr } = await runNode(script("generate", [], larger));
  assert.equal(exitCode, 0, stderr);
});

test("an application of one call is as large with ten operations as with one", async () => {
  const [{ minified }, { minified: expected }] = [
    await sizeOf("named", folder, larger),
    await sizeOf("named", folder, root),
  ];
  assert.equal(minified, expected);
  const all = await bundle("face", folder, {}, larger);
  const one = await bundle("named", folder, {}, larger);
  const others = new RegExp(`${operation.path.split("/").at(-1)}-\\d`);
  assert.match(all, others);
  assert.doesNotMatch(one, others);
});

test("a call asks no more of the compiler with ten operations, and less than openapi-fetch", () => {
  const { instantiations } = checkApplication("named", folder, compiler, larger);
  assert.equal(instantiations, checkApplication("named", folder, compiler).instantiations);
  const plain = checkApplication("openapi-fetch", folder, compiler);
  assert.ok(instantiations < plain.instantiations / 10, `${instantiations}`);
});

test("calls leave no timer, and one listener on a signal that they share", async () => {
  const { baseUrl } = await startServer(answerJson(200, responseExamples[0]!.value));
  const cckm = connect({ baseUrl, token: "any-token" });
  const { signal } = new AbortController();
  const timers = () => process.getActiveResourcesInfo().filter((it) => it === "Timeout").length;
  const before = timers();
  const call = () => disableRotationJob(cckm, { id: exampleId }, { signal, timeoutMs: 3_600_000 });
  for (let round = 0; round < 3; round++) await Promise.all(Array.from({ length: 10 }, call));
  assert.ok(getEventListeners(signal, "abort").length <= 1);
  assert.ok(timers() <= before);
});
