import assert from "node:assert/strict";
import { getEventListeners } from "node:events";
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { before, test } from "node:test";
import { connect, disableRotationJob } from "cckm-aws-keys-contract";
import { addOperations } from "../../scripts/build/add-operations.js";
import { programOf } from "../../scripts/build/project.js";
import { applications, bundleOf } from "../support/applications.js";
import { exampleId, operation, responseExamples } from "../support/document.js";
import { runNode, script } from "../support/processes.js";
import { scratchProject } from "../support/scratch.js";
import { respondJson, startServer } from "../support/servers.js";

const project = scratchProject();
const larger = scratchProject();

before(async () => {
  addOperations(larger, 9);
  const { exitCode, stderr } = await runNode(script("generate", [], larger));
  assert.equal(exitCode, 0, stderr);
});

test("an application with one call is as large with ten operations as with one", async () => {
  const all = await bundleOf(applications.createClient, larger);
  const one = await bundleOf(applications.named, larger);
  const others = new RegExp(`${operation.path.split("/").at(-1)}-\\d`);
  assert.deepEqual([others.test(all.text), others.test(one.text)], [true, false]);
  assert.equal(one.minified, (await bundleOf(applications.named, project)).minified);
});

test("a call needs no more type instantiations with ten operations, and few beside openapi-fetch", async () => {
  const named = applications.named.replace("console.log", "(key) => console.log(key.gone)");
  const instantiations = await instantiationsOf(named, larger);
  assert.equal(instantiations, await instantiationsOf(named, project));
  const plain = await instantiationsOf(OPENAPI_FETCH, project);
  assert.ok(instantiations < plain / 10, `${instantiations} instead of ${plain}`);
});

test("calls leave no timer, and at most one listener on a signal that they share", async () => {
  const { baseUrl } = await startServer(respondJson(200, responseExamples[0]!.value));
  const cckm = connect({ baseUrl, token: "any-token" });
  const { signal } = new AbortController();
  const timers = () => process.getActiveResourcesInfo().filter((it) => it === "Timeout").length;
  const before = timers();
  const call = () => disableRotationJob(cckm, { id: exampleId }, { signal, timeoutMs: 3_600_000 });
  for (let round = 0; round < 3; round++) await Promise.all(Array.from({ length: 10 }, call));
  assert.ok(getEventListeners(signal, "abort").length <= 1);
  assert.ok(timers() <= before);
});

const OPENAPI_FETCH = `
  import createClient from "openapi-fetch";
  import type { paths } from "cckm-aws-keys-contract/types";
  createClient<paths>({ baseUrl: "https://ciphertrust.example" })
    .${operation.method}("${operation.path}", { params: { path: { id: "any-id" } } })
    .then(({ data }) => console.log(data?.gone));`;

/** The type instantiations that TypeScript needs to check an application in a project. */
async function instantiationsOf(application: string, folder: string): Promise<number> {
  const file = resolve(folder, "application.ts");
  writeFileSync(file, application);
  const { exitCode, stdout } = await runNode([
    ...[
      programOf("typescript7", "tsc"),
      file,
      "--noEmit",
      "--extendedDiagnostics",
      "--ignoreConfig",
    ],
    ...["--strict", "--skipLibCheck", "--types", "", "--module", "nodenext"],
    ...["--target", "es2022", "--lib", "es2022,dom"],
  ]);
  assert.equal(exitCode, 0, stdout);
  return Number(/^Instantiations: +(\d+)$/m.exec(stdout)![1]);
}
