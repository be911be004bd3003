import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { once } from "node:events";
import { resolve } from "node:path";
import { after, before, test } from "node:test";
import { root } from "../../scripts/project.js";
import type { AddressInfo } from "node:net";
import {
  exampleId,
  firstExamples,
  pathOf,
  responseExamples,
  statusIn,
} from "../support/document.js";
import { type Program, runNode, script, startMock } from "../support/processes.js";

let url: string;
let program: Program;

before(async () => ({ url, program } = await startMock()));
after(() => program.stop());

/** Calls the mock as the vendor's curl does, with these headers beside its own. */
function call(headers: Record<string, string> = {}): Promise<Response> {
  const own = { authorization: "Bearer any-token" };
  return fetch(url + pathOf(exampleId), { method: "POST", headers: { ...own, ...headers } });
}

test("the vendor's curl, with scheme, host, port and token changed, gets the documented response", async () => {
  const response = await fetch(
    `${url}/api/v1/cckm/aws/keys/f36e8dbb-0259-4c61-a35f-d74b6d39effc/disable-rotation-job`,
    {
      method: "POST",
      headers: { authorization: "Bearer any-token", "accept-encoding": "deflate, gzip, br" },
    },
  );
  const page = readFileSync(new URL("../spec/documented-response.json", import.meta.url), "utf8");
  assert.equal(response.status, 200);
  assert.deepEqual(await response.json(), JSON.parse(page));
});

test("a call without a token gets the 401 and its error body", async () => {
  const response = await fetch(url + pathOf(exampleId), { method: "POST" });
  const example = firstExamples.find(({ status }) => status === "401")!;
  assert.equal(response.status, 401);
  assert.equal(response.headers.get("content-type"), example.mediaType);
  assert.deepEqual(await response.json(), example.value);
});

for (const { status, mediaType, name, value } of firstExamples) {
  test(`Prefer: code=${statusIn(status)} gets ${name}, the example of ${status}`, async () => {
    const response = await call({ prefer: `code=${statusIn(status)}` });
    assert.equal(response.status, statusIn(status));
    assert.equal(response.headers.get("content-type"), mediaType);
    assert.deepEqual(await response.json(), value);
  });
}

for (const { status, mediaType, name, value } of responseExamples) {
  test(`Prefer: code=${statusIn(status)}, example=${name} gets that example`, async () => {
    const response = await call({
      prefer: `code=${statusIn(status)}, example=${name}`,
      accept: mediaType,
    });
    const text = await response.text();
    assert.equal(response.status, statusIn(status));
    assert.deepEqual(mediaType === "application/json" ? JSON.parse(text) : text, value);
  });
}

for (const [what, body] of [
  ["no body", null],
  ["an empty body", ""],
] as const) {
  test(`a Content-Type of JSON with ${what} is no error`, async () => {
    const response = await fetch(url + pathOf(exampleId), {
      method: "POST",
      headers: { authorization: "Bearer any-token", "content-type": "application/json" },
      body,
    });
    assert.equal(response.status, 200);
  });
}

test("the curl that it prints is right", async () => {
  const [, method, target, name, value] = await program.printed(
    /curl -X (\S+) '(\S+)' -H '(\S+): (.+)'\n/,
  );
  const response = await fetch(target!, { method: method!, headers: { [name!]: value! } });
  assert.equal(response.status, 200);
});

test("it says that it is ready in one line", () => {
  const lines = program.stdout.split("\n").filter((line) => line.includes("ready"));
  assert.deepEqual(lines, [`The mock is ready at ${url} (Ctrl-C ends it). Try:`]);
  assert.match(url, /^http:\/\/127\.0\.0\.1:\d+$/);
});

test("a port in use gets one line", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const { port } = other.address() as AddressInfo;
  const { exitCode, stderr } = await runNode(script("start", ["--port", String(port)]));
  other.close();
  assert.equal(stderr, `Port ${port} of 127.0.0.1 is in use; choose another with --port.\n`);
  assert.equal(exitCode, 1);
});

const USAGE = "Usage: npm start [-- [document] [--port 4010] [--host 127.0.0.1] [--dynamic]]\n";
for (const { options, stderr, exitCode } of [
  {
    options: ["missing.yaml"],
    stderr: `There is no file ${resolve(root, "missing.yaml")}.\n`,
    exitCode: 1,
  },
  {
    options: ["package.json"],
    stderr: `${resolve(root, "package.json")} cannot be served: Unsupported document format\n`,
    exitCode: 1,
  },
  { options: ["--prt", "1"], stderr: `Unknown option '--prt'\n${USAGE}`, exitCode: 2 },
  {
    options: ["--port", "http"],
    stderr: `--port must be a number from 0 to 65535; got "http".\n${USAGE}`,
    exitCode: 2,
  },
]) {
  test(`npm start -- ${options.join(" ")} gets one line and exit code ${exitCode}`, async () => {
    assert.deepEqual(await runNode(script("start", options)), {
      exitCode,
      signal: null,
      stdout: "",
      stderr,
    });
  });
}

test("SIGTERM ends it", async () => {
  const { signal } = await program.stop("SIGTERM");
  assert.equal(signal, "SIGTERM");
  await assert.rejects(fetch(url));
});
