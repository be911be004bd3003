import assert from "node:assert/strict";
import { once } from "node:events";
import { get, type IncomingMessage } from "node:http";
import { connect } from "node:net";
import { after, before, beforeEach, test } from "node:test";
import {
  type Mock,
  MockError,
  type ResponseOverride,
  startMock,
} from "cckm-aws-keys-contract/mock";
import { exampleId, operation, operations, pathOf } from "../support/document.js";
import { callMock } from "../support/mock.js";

const lines: string[] = [];
let mock: Mock;

before(async () => {
  mock = await startMock({ onLog: (line) => lines.push(line) });
});
after(() => mock.close());
beforeEach(() => mock.reset());

/** A request to the mock's own resources. */
async function control(
  method: string,
  resource: string,
  body?: unknown,
  headers: Record<string, string> = { "content-type": "application/json" },
) {
  const response = await fetch(`${mock.url}/__mock/${resource}`, {
    method,
    headers,
    body: body === undefined ? null : typeof body === "string" ? body : JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text && JSON.parse(text) };
}

/** The statuses of so many calls for the same key. */
async function statusesOf(count: number, id = "a", headers = {}): Promise<number[]> {
  const statuses: number[] = [];
  for (let call = 0; call < count; call++) {
    statuses.push((await callMock(mock.url, headers, { id })).status);
  }
  return statuses;
}

test("the journal has each request with its operation, parameters and status", async () => {
  const begin = new Date().toISOString();
  await callMock(mock.url, {}, { id: "a/b" });
  await callMock(mock.url, { prefer: "code=404" });
  await callMock(mock.url, { prefer: "fault=reset" }).catch(() => {});
  await fetch(`${mock.url}/unknown`);
  const requests = mock.requests();
  assert.deepEqual((await control("GET", "requests")).body, JSON.parse(JSON.stringify(requests)));
  const common = { method: "POST", operationId: operation.operationId };
  const [path, parameters] = [pathOf(exampleId), { id: exampleId }];
  assert.deepEqual(
    requests.map(({ time, ...rest }) => rest),
    [
      { ...common, path: pathOf("a%2Fb"), parameters: { id: "a/b" }, status: 200 },
      { ...common, path, parameters, status: 404 },
      { ...common, path, parameters, status: null },
      { method: "GET", path: "/unknown", operationId: undefined, parameters: {}, status: 404 },
    ],
  );
  const times = requests.map(({ time }) => time);
  assert.deepEqual(times, times.toSorted());
  assert.ok(begin <= times[0]!, times[0]!);
});

test("neither the journal nor the log has a token, a query string or a password", async () => {
  lines.length = 0;
  await callMock(mock.url, { authorization: "Bearer secret-1" }, { query: "?token=secret-2" });
  const { port } = new URL(mock.url);
  const socket = connect(Number(port), "127.0.0.1");
  const target = `http://user:secret-3@127.0.0.1:${port}${pathOf("a")}#secret-4`;
  socket.end(`POST ${target} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`);
  await new Promise((resolve) => socket.resume().once("close", resolve));
  const { body } = await control("GET", "requests");
  assert.equal(body.length, 2);
  assert.equal(lines.length, 2);
  assert.doesNotMatch(JSON.stringify([body, lines]), /secret|\?/);
});

test("DELETE empties the journal, and reset() does too", async () => {
  for (const empty of [() => control("DELETE", "requests"), async () => mock.reset()]) {
    await callMock(mock.url);
    assert.equal(mock.requests().length, 1);
    await empty();
    assert.deepEqual(mock.requests(), []);
  }
});

test("the journal keeps the latest 1,000 requests", async () => {
  for (let batch = 0; batch < 11; batch++) {
    await Promise.all(
      Array.from({ length: 100 }, () =>
        fetch(`${mock.url}/unknown/${batch}`).then((it) => it.text()),
      ),
    );
  }
  const paths = mock.requests().map(({ path }) => path);
  assert.equal(paths.length, 1000);
  assert.equal(paths[0], "/unknown/1");
  assert.equal(paths.at(-1), "/unknown/10");
});

/** Both ways to choose a response. */
const WAYS: Array<[string, (override: ResponseOverride) => Promise<unknown>]> = [
  ["use()", async (override) => mock.use(override)],
  [
    "PUT",
    async (override) => assert.equal((await control("PUT", "responses", override)).status, 204),
  ],
];

for (const [way, use] of WAYS) {
  test(`${way} sets the response for one key, until it is reset`, async () => {
    await use({ id: "a", prefer: "code=404" });
    assert.deepEqual(await statusesOf(2, "a"), [404, 404]);
    assert.deepEqual(await statusesOf(1, "b"), [200]);
    mock.reset();
    assert.deepEqual(await statusesOf(1, "a"), [200]);
  });

  test(`${way} sets several responses in a row, and then the usual one follows`, async () => {
    await use({ id: "a", prefer: ["code=503", "code=429", "example=hmac_key"] });
    assert.deepEqual(await statusesOf(4), [503, 429, 200, 200]);
  });

  test(`${way} sets the response of an operation, whatever its key`, async () => {
    await use({ operationId: operation.operationId, prefer: "code=500" });
    assert.deepEqual(await statusesOf(1, "b"), [500]);
  });
}

test("the latest choice has precedence, and the same one is replaced", async () => {
  mock.use({ prefer: "code=500" });
  mock.use({ parameters: { id: "a" }, prefer: ["code=503", "code=503", "code=503"] });
  mock.use({ id: "a", prefer: ["code=404"] });
  assert.deepEqual(await statusesOf(2, "a"), [404, 500]);
  await control("DELETE", "responses");
  assert.deepEqual(await statusesOf(1, "a"), [200]);
});

test("a request that prefers a response itself gets it, and uses up none", async () => {
  mock.use({ id: "a", prefer: ["code=503"] });
  assert.deepEqual(await statusesOf(1, "a", { prefer: "code=404" }), [404]);
  const inQuery = await callMock(mock.url, {}, { id: "a", query: "?__code=409" });
  assert.equal(inQuery.status, 409);
  assert.deepEqual(await statusesOf(2, "a"), [503, 200]);
});

for (const [override, message] of [
  [[], "A response must be an object: { operationId?, id?, parameters?, prefer }."],
  [null, "A response must be an object: { operationId?, id?, parameters?, prefer }."],
  [
    { key: "a", prefer: "code=404" },
    'Unknown property "key"; expected { operationId?, id?, parameters?, prefer }.',
  ],
  [
    { operationId: "other", prefer: "code=404" },
    `operationId must be one of ${operations.map((it) => it.operationId).join(", ")}; got "other".`,
  ],
  [{ parameters: "a", prefer: "code=404" }, 'parameters must be an object, such as { "id": "a" }.'],
  [
    { parameters: { name: "a" }, prefer: "code=404" },
    'No such operation has a path parameter "name".',
  ],
  [{ id: 1, prefer: "code=404" }, "id must be a text."],
  [{ id: "a" }, 'prefer must be a text such as "code=404", or a list of them.'],
  [{ id: "a", prefer: [] }, 'prefer must be a text such as "code=404", or a list of them.'],
  [
    { id: "a", prefer: ["code=404", 1] },
    'prefer must be a text such as "code=404", or a list of them.',
  ],
  [{ id: "a", prefer: "code=302" }, /^Prefer: the contract has no response with status 302; use /],
  [
    { id: "a", prefer: ["code=404", "code=503, example=typo"] },
    /^Prefer: status 503 has no example "typo"; use one of /,
  ],
  [{ id: "a", prefer: "fault=fire" }, /^Prefer: fault must be one of reset, /],
] as Array<[ResponseOverride, string | RegExp]>) {
  test(`the response ${JSON.stringify(override)} is refused`, async () => {
    assert.throws(
      () => mock.use(override),
      (error) => {
        assert.ok(error instanceof MockError && error.kind === "options", String(error));
        if (typeof message === "string") assert.equal(error.message, message);
        else assert.match(error.message, message);
        return true;
      },
    );
    const { status, body } = await control("PUT", "responses", override);
    assert.equal(status, 400);
    assert.equal(body.codeDesc, "MockBadRequest");
    if (typeof message === "string") assert.equal(body.message, message);
    else assert.match(body.message, message);
  });
}

const valid = { id: "a", prefer: "code=404" };
const json = { "content-type": "application/json" };
for (const [what, args, status, message] of [
  [
    "a body that is not JSON",
    ["PUT", "responses", "{"],
    400,
    'The body must be JSON, such as {"id": "a", "prefer": "code=404"}.',
  ],
  [
    "another Content-Type",
    ["PUT", "responses", valid, { "content-type": "text/plain" }],
    415,
    "The Content-Type must be application/json.",
  ],
  [
    "a large body",
    ["PUT", "responses", "a".repeat(2 ** 21)],
    413,
    "The body is larger than 1048576 bytes.",
  ],
  ["a wrong method", ["POST", "requests"], 405, "/__mock/requests has only GET, DELETE."],
  [
    "an unknown resource",
    ["GET", "request"],
    404,
    "The mock has no /__mock/request; it has /__mock/health, /__mock/requests, /__mock/responses.",
  ],
  [
    "a page of another origin",
    ["PUT", "responses", valid, { ...json, origin: "https://evil.example" }],
    403,
    "Pages of another origin cannot control the mock.",
  ],
  [
    "a page without an origin",
    ["DELETE", "requests", undefined, { origin: "null" }],
    403,
    "Pages of another origin cannot control the mock.",
  ],
  [
    "a preflight",
    ["OPTIONS", "responses", undefined, { "access-control-request-method": "PUT" }],
    405,
    "/__mock/responses has only PUT, DELETE.",
  ],
] as Array<[string, Parameters<typeof control>, number, string]>) {
  test(`${what} gets ${status} from the control, and changes nothing`, async () => {
    const { body, headers, ...response } = await control(...args);
    assert.equal(response.status, status);
    assert.equal(body.message, message);
    assert.match(body.codeDesc, /^Mock/);
    assert.equal(headers.get("access-control-allow-origin"), null);
    if (status === 405) assert.match(headers.get("allow")!, /DELETE/);
    assert.deepEqual(await statusesOf(1, "a"), [200]);
  });
}

for (const [listensOn, name, status] of [
  ["127.0.0.1", "evil.example", 403],
  ["127.0.0.1", "LOCALHOST", 200],
  ["127.0.0.1", "[::1]", 200],
  ["localhost", "localhost", 200],
  // Such as a container, which has a name that the mock does not know.
  ["0.0.0.0", "mock", 200],
] as const) {
  test(`the control of a mock on ${listensOn} responds to http://${name} with ${status}`, async (context) => {
    const other = await startMock({ host: listensOn });
    context.after(() => other.close());
    const { port } = new URL(other.url);
    const host = `${name}:${port}`;
    // As a page there would, once its host name resolves to this machine. fetch sends no other Host.
    const options = { port, path: "/__mock/requests", headers: { host, origin: `http://${host}` } };
    const [response] = (await once(get(options), "response")) as [IncomingMessage];
    assert.equal(response.resume().statusCode, status);
  });
}

test("a page of the mock itself may control it", async () => {
  const headers = { ...json, origin: new URL(mock.url).origin };
  assert.equal((await control("PUT", "responses", valid, headers)).status, 204);
});
