import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { once } from "node:events";
import { resolve } from "node:path";
import { after, before, test } from "node:test";
import { Failure } from "../../generated/runtime/cli/failure.js";
import { mock } from "../../generated/runtime/cli/mock.js";
import { root } from "../../scripts/build/project.js";
import {
  exampleId,
  firstExamples,
  pathOf,
  responseExamples,
  statusIn,
} from "../support/document.js";
import { callMock } from "../support/mock.js";
import { bin, Program, runNode, startMock } from "../support/processes.js";

// As npm sets it.
process.env.INIT_CWD = root;

let url: string;
let program: Program;

before(async () => ({ url, program } = await startMock("--static")));
after(() => program.stop());

test("the vendor's curl, with scheme, host, port and token changed, gets the documented response", async () => {
  const response = await fetch(
    `${url}/api/v1/cckm/aws/keys/f36e8dbb-0259-4c61-a35f-d74b6d39effc/disable-rotation-job`,
    {
      method: "POST",
      headers: { authorization: "Bearer any-token", "accept-encoding": "deflate, gzip, br" },
    },
  );
  const page = readFileSync(new URL("../spec/documented/documented.json", import.meta.url), "utf8");
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
    const response = await callMock(url, { prefer: `code=${statusIn(status)}` });
    assert.equal(response.status, statusIn(status));
    assert.equal(response.headers.get("content-type"), mediaType);
    assert.deepEqual(await response.json(), value);
  });
}

for (const { status, mediaType, name, value } of responseExamples) {
  test(`Prefer: code=${statusIn(status)}, example=${name} gets that example`, async () => {
    const response = await callMock(url, {
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
  ["an empty object", "{}"],
] as const) {
  test(`a Content-Type of JSON with ${what} is accepted`, async () => {
    const response = await callMock(url, { "content-type": "application/json" }, { body });
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

test("it prints where it is ready, and the address for a browser", () => {
  const [ready, ...lines] = program.stdout.split("\n");
  assert.equal(ready, `The mock is ready at ${url} (Ctrl-C stops it).`);
  assert.equal(lines[0], `Open ${url}/ in a browser to try it, or run:`);
  assert.match(url, /^http:\/\/127\.0\.0\.1:\d+$/);
});

test("a port in use gets one line", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const { port } = other.address() as AddressInfo;
  const { exitCode, stderr } = await runNode([bin, "mock", "--port", String(port)]);
  other.close();
  assert.equal(
    stderr,
    `Port ${port} of 127.0.0.1 is in use; choose another, or 0 for a free one.\n`,
  );
  assert.equal(exitCode, 1);
});

for (const [options, reason, exitCode] of [
  ["missing.yaml", `${resolve(root, "missing.yaml")} does not exist.`, 1],
  [
    "package.json",
    `${resolve(root, "package.json")} cannot be served: it is not an OpenAPI document.`,
    1,
  ],
  ["a.yaml b.yaml", "Expected one document; got 2.", 2],
  ["--prt 1", "Unknown option '--prt'. Did you mean '--port'?", 2],
  ["--port http", '--port must be an integer from 0 to 65535; got "http".', 2],
  ["--port 65536", '--port must be an integer from 0 to 65535; got "65536".', 2],
  ["--delay soon", '--delay must be a number from 0 to 600; got "soon".', 2],
  ["--fail-rate 2", '--fail-rate must be a number from 0 to 1; got "2".', 2],
  ["--fail-with 200", '--fail-with must be an integer from 400 to 599; got "200".', 2],
  ["--log-level loud", '--log-level must be one of info, warn, silent; got "loud".', 2],
  ["--host 192.0.2.1", "The mock cannot listen on 192.0.2.1, port 4010: ", 1],
] as const) {
  test(`mock ${options} gets one line and exit code ${exitCode}`, async (context) => {
    const logged = context.mock.method(console, "log", () => {});
    const failure = await mock(options.split(" ")).catch((it: unknown) => it);
    // The program prints the message and exits with this code.
    assert.ok(failure instanceof Failure, String(failure));
    const [line, ...hint] = failure.message.split("\n");
    assert.ok(line!.startsWith(reason), failure.message);
    assert.equal(failure.exitCode, exitCode);
    const help = "Run `cckm-aws-keys-contract mock --help`.";
    assert.deepEqual(hint, exitCode === 2 ? [help] : []);
    assert.equal(logged.mock.callCount(), 0);
  });
}

for (const [level, expected] of [
  ["info", [200, 404, 400]],
  ["warn", [404, 400]],
  ["silent", []],
] as const) {
  test(`--log-level ${level} logs ${expected.length} of three requests, never with the token, until Ctrl-C ends it`, async () => {
    const running = await startMock("--log-level", level);
    for (const headers of [{}, { prefer: "code=404" }, { accept: "garbage" }]) {
      const authorization = "Bearer secret-token";
      const response = await callMock(running.url, { authorization, ...headers });
      await response.text();
    }
    // A line is written after its response.
    if (expected.length > 0) await running.program.printed(/ ms: 400\n/);
    const { exitCode, stdout, stderr } = await running.program.stop("SIGINT");
    assert.equal(exitCode, 130);
    await assert.rejects(fetch(running.url));
    const logged = [...stdout.matchAll(/^POST \S+ \d+ ms: (\d+)$/gm)].map(([, status]) =>
      Number(status),
    );
    assert.deepEqual(logged, expected);
    assert.doesNotMatch(stdout + stderr, /secret-token/);
  });
}

test("SIGTERM ends it", async () => {
  const { exitCode } = await program.stop("SIGTERM");
  assert.equal(exitCode, 0);
  await assert.rejects(fetch(url));
});
