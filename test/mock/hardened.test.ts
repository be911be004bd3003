import assert from "node:assert/strict";
import { once } from "node:events";
import { type AddressInfo, connect, type Socket } from "node:net";
import { after, before, describe, test } from "node:test";
import { startMock as startMockHere } from "cckm-aws-keys-contract/mock";
import { readBody } from "../../scripts/runtime/mock/body.js";
import { createHardenedServer } from "../../scripts/runtime/mock/server.js";
import { bundle, exampleId, pathOf } from "../support/document.js";
import { type Program, startMock } from "../support/processes.js";
import { compileSchema } from "../support/validator.js";

let url: string;
let program: Program;

before(async () => ({ url, program } = await startMock("--log-level", "silent")));
after(() => program.stop());

const path = pathOf(exampleId);
const isErrorBody = compileSchema({ $ref: "#/components/schemas/ErrorBody" });
assert.ok(bundle.components.schemas.ErrorBody);

/** A request as it goes over the wire. */
function request(lines: string[] = [], { line = `POST ${path} HTTP/1.1`, body = "" } = {}): string {
  return [line, "Host: a", "Authorization: Bearer any-token", ...lines, "", body].join("\r\n");
}

/** Sends bytes, and returns what arrives until the connection is closed, or until there are enough responses. */
async function exchange(
  bytes: string | Buffer | Array<string | Buffer>,
  { isHalfClosed = false, responses = 1, port = new URL(url).port } = {},
): Promise<string> {
  const socket = connect(Number(port), "127.0.0.1");
  socket.on("error", () => {});
  const closed = new Promise((resolve) => socket.once("close", resolve));
  let received = "";
  socket.on("data", (chunk) => {
    received += chunk.toString("latin1");
    if (isComplete(received, responses)) socket.destroy();
  });
  for (const part of [bytes].flat()) await written(socket, part);
  if (isHalfClosed) socket.end();
  await closed;
  return received;
}

function written(socket: Socket, part: string | Buffer): Promise<void> {
  return new Promise((resolve) => {
    if (socket.write(part) || socket.destroyed) resolve();
    else {
      socket.once("drain", resolve);
      socket.once("close", () => resolve());
    }
  });
}

/** Whether so many responses have arrived, each with its whole body. */
function isComplete(received: string, responses: number): boolean {
  return responsesIn(received).filter(({ isWhole }) => isWhole).length >= responses;
}

interface RawResponse {
  status: number;
  head: string;
  body: string;
  isWhole: boolean;
}

function responsesIn(received: string): RawResponse[] {
  const responses: RawResponse[] = [];
  let rest = received;
  for (let match; (match = /^HTTP\/1\.1 (\d{3}) [^]*?\r\n\r\n/.exec(rest));) {
    const [head, status] = match as unknown as [string, string];
    const length = Number(/^content-length: (\d+)/im.exec(head)?.[1] ?? 0);
    const body = rest.slice(head.length, head.length + length);
    rest = rest.slice(head.length + length);
    responses.push({ status: Number(status), head, body, isWhole: body.length === length });
  }
  return responses;
}

/** A good request by a client of its own gets its key. */
async function assertServing(): Promise<void> {
  const [response] = responsesIn(await exchange(request()));
  assert.equal(response?.status, 200);
  assert.equal(JSON.parse(response.body).id, exampleId);
}

function assertRefused(received: string, status: number): void {
  const [response, ...others] = responsesIn(received);
  assert.equal(response?.status, status, received);
  assert.match(response.head, /^content-type: application\/json\r$/im);
  assert.ok(response.isWhole);
  assert.ok(isErrorBody(JSON.parse(response.body)), response.body);
  assert.match(JSON.parse(response.body).codeDesc, /^Mock[A-Z]/, "no appliance sends this");
  assert.deepEqual(others, []);
}

const large = "a".repeat(11 * 1024 * 1024);
const json = "Content-Type: application/json";

for (const [what, bytes, status] of [
  ["a broken percent escape", request([], { line: "POST /api/%zz HTTP/1.1" }), 400],
  [
    "an escape that is not a character",
    request([], { line: `POST ${pathOf("%ff%fe")} HTTP/1.1` }),
    400,
  ],
  ["half an escape at its end", request([], { line: "POST /% HTTP/1.1" }), 400],
  ["an Accept that is not a media type", request(["Accept: garbage"]), 400],
  ["an Accept of control characters", request(["Accept: a/\tb, ;;;"]), 400],
  ["an Accept of a single slash", request(["Accept: /"]), 400],
  ["a Content-Type that is not a media type", request(["Content-Type: garbage"]), 400],
  ["an empty Content-Type", request(["Content-Type: "]), 400],
  ["an Accept that cannot be met", request(["Accept: image/png"]), 406],
  [
    "an Accept that no response with the preferred status can meet",
    request(["Accept: image/png", "Prefer: code=404"]),
    406,
  ],
  ["an unknown path", request([], { line: "POST /api/v1/keys HTTP/1.1" }), 404],
  ["a slash too many", request([], { line: `POST ${path}/ HTTP/1.1` }), 404],
  ["an asterisk for a path", request([], { line: "OPTIONS * HTTP/1.1" }), 404],
  ["two slashes for a path", request([], { line: "POST //evil.example/a HTTP/1.1" }), 404],
  ["a wrong method", request([], { line: `GET ${path} HTTP/1.1` }), 405],
  ["a CONNECT for a proxy", request([], { line: "CONNECT a.example:443 HTTP/1.1" }), 405],
  ["invalid JSON", request([json, "Content-Length: 1"], { body: "{" }), 400],
  ["a body of zero bytes", request([json, "Content-Length: 2"], { body: "\0\0" }), 400],
  ["a body of 11 MB", [request([json, `Content-Length: ${large.length}`]), large], 413],
  [
    "a body of 11 MB in chunks",
    [
      request([json, "Transfer-Encoding: chunked"]),
      `${large.length.toString(16)}\r\n`,
      large,
      "\r\n0\r\n\r\n",
    ],
    413,
  ],
  ["huge headers", request([`X-Huge: ${"a".repeat(20_000)}`]), 431],
  ["a thousand headers", request(Array.from({ length: 3000 }, (_, index) => `X-${index}: a`)), 431],
  ["an invalid length", request(["Content-Length: ten"]), 400],
  ["two lengths", request(["Content-Length: 1", "Content-Length: 2"]), 400],
  ["an invalid chunk", request(["Transfer-Encoding: chunked"], { body: "zz\r\n" }), 400],
  ["an invalid method", request([], { line: `FETCH ${path} HTTP/1.1` }), 400],
  ["an invalid version", request([], { line: `POST ${path} HTTP/9.9` }), 400],
  ["a header without a name", request([": a"]), 400],
  ["a line of garbage", "garbage\r\n\r\n", 400],
  ["the beginning of TLS", Buffer.from("16030100a5010000a10303", "hex"), 400],
  ["the beginning of HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 400],
  ["an Origin that no header can hold", request(["Origin: a\x7fb"]), 400],
  ["a bad Prefer", request(["Prefer: code=abc"]), 400],
  ["a Prefer for an unknown example", request(["Prefer: example=typo"]), 400],
  [
    "a Prefer for a status and an example of another",
    request(["Prefer: code=404, example=documented"]),
    400,
  ],
] as Array<[what: string, bytes: string | Buffer | Array<string | Buffer>, status: number]>) {
  test(`${what} gets a ${status} in the contract's shape, and the next request its key`, async () => {
    assertRefused(await exchange(bytes), status);
    await assertServing();
  });
}

test("a wrong method is told the right one", async () => {
  const received = await exchange(request([], { line: `PUT ${path} HTTP/1.1` }));
  assert.match(received, /^allow: POST\r$/im);
});

const stalled = [
  ["within its head", `POST ${path} HTT`, 408],
  ["before its body", request([json, "Content-Length: 10"]), 408],
  ["within its body", request([json, "Content-Length: 10"], { body: "{" }), 408],
  ["within a chunk", request([json, "Transfer-Encoding: chunked"], { body: "a\r\n{" }), 408],
] as const;

// Each takes about a second, so they run at the same time.
describe("a request that does not arrive completely", { concurrency: true }, () => {
  for (const [what, bytes, status] of stalled) {
    test(`a request that stops ${what} gets a ${status}, with the connection open`, async () => {
      assertRefused(await exchange(bytes), status);
      await assertServing();
    });
  }

  test("a connection that sends nothing is closed without a response", async () => {
    assert.equal(await exchange(""), "");
    await assertServing();
  });

  test("a refused request whose body does not arrive gets one response", async () => {
    const received = await exchange(request(["Accept: garbage", "Content-Length: 10"]), {
      responses: 2,
    });
    assertRefused(received, 400);
  });

  test("a complete request is not ended while its response is delayed", async (context) => {
    const delayed = await startMockHere({ delayMs: 1200 });
    context.after(() => delayed.close());
    const body = { line: `POST ${path} HTTP/1.1`, body: "{}" };
    const headers = [json, "Content-Length: 2"];
    const received = await Promise.all([
      exchange(request([...headers, "Prefer: wait=1.2"], body)),
      exchange(request(headers, body), { port: new URL(delayed.url).port }),
    ]);
    assert.deepEqual(
      received.flatMap(responsesIn).map(({ status }) => status),
      [200, 200],
    );
  });
});

for (const [what, bytes] of stalled) {
  test(`a request that stops ${what} gets a 400 or is closed, with the connection half closed`, async () => {
    const received = await exchange(bytes, { isHalfClosed: true });
    if (received !== "") assertRefused(received, 400);
    await assertServing();
  });

  test(`a client that vanishes ${what} changes nothing`, async () => {
    const socket = connect(Number(new URL(url).port), "127.0.0.1");
    await once(socket, "connect");
    socket.write(bytes);
    socket.resetAndDestroy();
    await assertServing();
  });
}

test("a request that arrived while the process was busy is not ended, nor is its connection", async (context) => {
  const busy = new Int32Array(new SharedArrayBuffer(4));
  let received = "";
  let requests = 0;
  const server = createHardenedServer(
    (request, response, signal) => {
      if (requests++ === 0) {
        socket.write("{}");
        Atomics.wait(busy, 0, 0, 1200);
      }
      readBody(request, signal).then(
        (body) => response.end(body),
        (error) => response.end(String(error)),
      );
    },
    () => {},
  );
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  context.after(() => server.close());
  const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
  socket.on("data", (chunk) => {
    received += chunk.toString();
    if (requests === 1 && isComplete(received, 1)) socket.write(request(["Connection: close"]));
  });
  socket.write(request([json, "Content-Length: 2"]));
  await once(socket, "close");
  assert.deepEqual(
    responsesIn(received).map(({ status, body }) => [status, body]),
    [
      [200, "{}"],
      [200, ""],
    ],
  );
});

test("a client that vanishes before its response changes nothing", async () => {
  for (let count = 0; count < 50; count++) {
    const socket = connect(Number(new URL(url).port), "127.0.0.1");
    await once(socket, "connect");
    socket.write(request(count % 2 === 0 ? [] : ["Prefer: wait=0.01"]));
    if (count % 3 === 0) socket.resetAndDestroy();
    else socket.destroy();
  }
  await assertServing();
});

test("a client that resets the connection of a refused CONNECT changes nothing", async () => {
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  socket.write(request([], { line: "CONNECT a.example:443 HTTP/1.1" }));
  await once(socket, "data");
  socket.resetAndDestroy();
  await assertServing();
});

test("garbage after a valid request does not lose its response", async () => {
  const received = await exchange(`${request()}garbage\r\n\r\n`, { responses: 2 });
  assert.deepEqual(
    responsesIn(received).map(({ status, isWhole }) => [status, isWhole]),
    [
      [200, true],
      [400, true],
    ],
  );
  await assertServing();
});

test("pipelined requests get their responses in order", async () => {
  const two = request(["Prefer: code=404"]) + request();
  const received = await exchange(two, { responses: 2 });
  assert.deepEqual(
    responsesIn(received).map(({ status }) => status),
    [404, 200],
  );
});

for (const [what, accept] of [
  ["Java's default", "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2"],
  ["Java's older default", "image/gif, *; q=.2"],
  ["an asterisk alone", "*"],
  ["a browser's", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"],
  ["a range", "application/*"],
  ["parameters", 'application/json; charset="utf-8"; q=1.0'],
  ["nothing", ""],
  ["commas", ", ,application/json,,"],
] as const) {
  test(`an Accept of ${what} gets JSON`, async () => {
    const [response] = responsesIn(await exchange(request([`Accept: ${accept}`])));
    assert.equal(response?.status, 200);
    assert.match(response.head, /^content-type: application\/json\r$/im);
  });
}

for (const [what, bytes] of [
  ["no Host", `POST ${path} HTTP/1.1\r\nAuthorization: Bearer any-token\r\n\r\n`],
  ["HTTP/1.0", `POST ${path} HTTP/1.0\r\nAuthorization: Bearer any-token\r\n\r\n`],
  ["an absolute URL", request([], { line: `POST http://a.example${path} HTTP/1.1` })],
  ["an invalid expectation", request(["Expect: nothing"])],
  ["an Origin in another alphabet", request(["Origin: https://\u00e9.example"])],
  ["a wish for WebSocket", request(["Connection: Upgrade", "Upgrade: websocket"])],
  [
    "an empty object in chunks",
    request([json, "Transfer-Encoding: chunked"], { body: "2\r\n{}\r\n0\r\n\r\n" }),
  ],
] as const) {
  test(`a request with ${what} gets its key`, async () => {
    const [response] = responsesIn(await exchange(bytes));
    assert.equal(response?.status, 200);
  });
}

test("a client whose body was too large may go on using its connection", async () => {
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  let received = "";
  socket.on("data", (chunk) => (received += chunk.toString("latin1")));
  await written(socket, request([json, `Content-Length: ${large.length}`]));
  await written(socket, large);
  while (!isComplete(received, 1)) await once(socket, "data");
  socket.write(request());
  while (!isComplete(received, 2)) await once(socket, "data");
  socket.destroy();
  assert.deepEqual(
    responsesIn(received).map(({ status }) => status),
    [413, 200],
  );
});

test("not one good request fails among a crowd of bad ones", async () => {
  const bad = [
    () => exchange("garbage\r\n\r\n"),
    () => exchange(request([], { line: "POST /%zz HTTP/1.1" })),
    () => exchange(request(["Accept: garbage"])),
    () => exchange(request(["Content-Type: */"])),
    () => exchange(request([json, "Content-Length: 9"], { body: "{" }), { isHalfClosed: true }),
    () => exchange(request([`X-Huge: ${"a".repeat(20_000)}`])),
    () => exchange(request(["Prefer: fault=reset"])),
    () => exchange(request(["Prefer: fault=truncated"])),
    () =>
      exchange([request([json, `Content-Length: ${large.length}`]), large.slice(0, 2 ** 21)], {
        isHalfClosed: true,
      }),
    () => exchange(Buffer.from(Array.from({ length: 200 }, (_, index) => (index * 7919) % 256))),
  ];
  let good = 0;
  const worker = async (offset: number) => {
    for (let count = 0; count < 40; count++) {
      const bads = bad[(count + offset) % bad.length]!();
      await assertServing();
      good++;
      await bads;
    }
  };
  await Promise.all(Array.from({ length: 8 }, (_, offset) => worker(offset)));
  assert.equal(good, 320);
});
