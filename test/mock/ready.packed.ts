import assert from "node:assert/strict";
import { once } from "node:events";
import { Agent, request } from "node:http";
import { connect } from "node:net";
import { after, before, test } from "node:test";
import { type Mock, startMock } from "cckm-aws-keys-contract/mock";
import { root } from "../../scripts/build/project.js";
import { exampleId, pathOf } from "../support/document.js";
import { callMock } from "../support/mock.js";
import { Program, runNode } from "../support/processes.js";

const lines: string[] = [];
let mock: Mock;
before(async () => {
  mock = await startMock({ basePath: "/gateway", onLog: (line) => lines.push(line) });
});
after(() => mock.close());

/** What waits for a server sends one of these. */
for (const [path, accept] of [
  ["/__mock/health", undefined],
  ["/__mock/health", "application/json"],
  ["/", undefined],
  ["/", "*/*"],
  ["/", "application/json, text/plain, */*"],
  ["/", "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2"],
] as const) {
  for (const method of ["GET", "HEAD"]) {
    test(`${method} ${path} with Accept: ${accept ?? "nothing"} gets 200 without a token`, async () => {
      const { host } = new URL(mock.url);
      const headers = accept === undefined ? {} : { accept };
      const waiting = request(`http://${host}${path}`, { method, headers, agent: false }).end();
      const [response] = await once(waiting, "response");
      response.resume();
      await once(response, "end");
      assert.equal(response.statusCode, 200);
    });
  }
}

test("a request for the health of the mock is not logged", () => {
  assert.doesNotMatch(lines.join("\n"), /health/);
});

test("the contract is served under the base path alone, and so is the document that the reference shows", async () => {
  const { origin, pathname } = new URL(mock.url);
  assert.equal(pathname, "/gateway");
  assert.equal(mock.reference, `${origin}/`);
  assert.ok(mock.curl.includes(`'${mock.url}/api/`), mock.curl);
  assert.equal((await callMock(mock.url)).status, 200);
  for (const url of [origin, `${origin}/gatewayx`, `${origin}/other`]) {
    const response = await callMock(url);
    const { codeDesc, message } = (await response.json()) as Record<string, string>;
    assert.equal(response.status, 404);
    assert.equal(codeDesc, "MockNotFound");
    assert.match(message!, /^The mock serves the contract under \/gateway; it has no path \//);
  }
  const shown = await (await fetch(`${origin}/__mock/openapi.json`)).json();
  assert.equal((shown as { servers: Array<{ url: string }> }).servers[0]!.url, "/gateway");
});

test("close() ends connections that are kept alive, have sent nothing, or wait for a delay", async () => {
  const closing = await startMock({ delayMs: 600_000 });
  const { port } = new URL(closing.url);
  const idle = connect(Number(port), "127.0.0.1");
  await once(idle, "connect");
  const agent = new Agent({ keepAlive: true });
  const kept = request(`${closing.url}/__mock/health`, { agent }).end();
  const [response] = await once(kept, "response");
  response.resume();
  await once(response, "end");
  const delayed = callMock(closing.url);
  const ended = [once(idle, "close"), once(kept.socket!, "close"), assert.rejects(delayed)];
  // The request has arrived.
  while (closing.requests().length === 0) await fetch(`${closing.url}/__mock/health`);
  await closing.close();
  await Promise.all(ended);
  agent.destroy();
  // It may be called again.
  await closing.close();
});

/** A program that starts a mock and does not close it. */
const program = (more: string) => [
  "--input-type=module",
  "--eval",
  `import { startMock } from "cckm-aws-keys-contract/mock";
  const mock = await startMock({ watch: true });
  const response = await fetch(mock.url + ${JSON.stringify(pathOf(exampleId))}, { method: "POST" });
  await response.text();
  ${more}
  console.log(mock.url);`,
];

test("a mock that is not closed does not keep its process alive", async () => {
  const { exitCode, stdout, stderr } = await runNode(program(""));
  assert.match(stdout, /^http:/, stderr);
  assert.equal(exitCode, 0);
});

test("ref() keeps the process alive", async () => {
  const running = new Program(program("mock.ref();"), root);
  const [url] = await running.printed(/http:\S+/);
  // Every timer and connection of the program itself has ended by its second response.
  for (let count = 0; count < 2; count++) assert.equal((await callMock(url)).status, 200);
  const { signal } = await running.stop();
  assert.equal(signal, "SIGTERM");
});
