import assert from "node:assert/strict";
import { test } from "node:test";
import { inspect } from "node:util";
import { CipherTrustError, connect, createClient } from "cckm-aws-keys-contract";
import { disableRotationJobExamples } from "cckm-aws-keys-contract/examples";
import { exampleId, operation, pathOf } from "../support/document.js";
import { clients, errorOf, keyOf, params, path } from "../support/clients.js";
import { respondJson, startServer } from "../support/servers.js";

const { documented } = disableRotationJobExamples[200];
const token = "any-token";

for (const { name, call } of clients) {
  test(`${name}: an id arrives as it is, under the operation's path`, async () => {
    const { baseUrl, requests } = await startServer(respondJson(200, documented));
    const ids = [exampleId, "129sd", "a/b", "a?b#c", "%2e%2e", "...", "ключ", "a b", "{id}", "🔑"];
    for (const id of ids) await keyOf(call({ baseUrl, token }, id));
    assert.deepEqual(
      requests.map(({ method, url }) => `${method} ${url}`),
      ids.map((id) => `${operation.method} ${pathOf(encodeURIComponent(id))}`),
    );
    assert.deepEqual(
      new Set(requests.map(({ headers }) => headers.authorization)),
      new Set([`Bearer ${token}`]),
    );
  });

  for (const [id, reason] of [
    ["", 'must not be ""'],
    [".", 'must not be "."'],
    ["..", 'must not be ".."'],
    ["\ud800", "is not well-formed Unicode"],
    [undefined, "must be a string; got undefined"],
    [null, "must be a string; got object"],
    [{}, "must be a string; got object"],
    [7, "must be a string; got number"],
    [["a"], "must be a string; got object"],
  ] as Array<[id: string, reason: string]>) {
    test(`${name}: id ${inspect(id)} is refused, and nothing is sent`, async () => {
      const { baseUrl, requests } = await startServer(respondJson(200, documented));
      const error = await errorOf(call({ baseUrl, token }, id), "input");
      assert.equal(error.message, `Path parameter "id" ${reason}.`);
      assert.equal(requests.length, 0);
    });
  }
}

test("createClient: what the contract does not have is refused, and nothing is sent", async () => {
  const { baseUrl, requests } = await startServer(respondJson(200, documented));
  const client = createClient({ baseUrl, token });
  const path = "/api/v1/cckm/aws/keys/{id}/disable-rotation-job";
  for (const [call, message] of [
    [() => client.POST("/keys" as never), "The contract has no POST /keys; nothing was sent."],
    [() => client.GET(path as never), `The contract has no GET ${path}; nothing was sent.`],
    [() => client.POST(path, {} as never), 'Path parameter "id" must be a string; got undefined.'],
  ] as const) {
    await assert.rejects(call, { name: "CipherTrustError", kind: "input", message });
  }
  assert.equal(requests.length, 0);
});

test("a base URL of another server, given to one call, is refused before the token goes there", async () => {
  const { baseUrl, requests } = await startServer(respondJson(200, documented));
  const client = createClient({ baseUrl: "https://ciphertrust.example", token });
  const calls = [
    () => client.POST(path, { params, baseUrl }),
    () => {
      client.use({ onRequest: ({ request }) => new Request(baseUrl, request) });
      return client.POST(path, { params });
    },
  ];
  for (const call of calls) {
    await assert.rejects(call, { name: "CipherTrustError", kind: "input" });
  }
  assert.equal(requests.length, 0);
});

for (const [baseUrl, reason] of [
  ["ciphertrust.example", "is not a valid URL"],
  ["", "is not a valid URL"],
  [undefined as unknown as string, "is not a valid URL"],
  ["ftp://ciphertrust.example", "must use https:"],
  ["https://user:secret@ciphertrust.example", "must not contain credentials"],
  ["https://ciphertrust.example/?a=b", "must not have a query"],
  ["https://ciphertrust.example/#a", "must not have a query or a fragment"],
  ["https://ciphertrust.example/?", "must not have a query or a fragment"],
  ["http://ciphertrust.example", "set allowInsecureHttp"],
  ["http://127.0.0.1.ciphertrust.example", "set allowInsecureHttp"],
  ["http://localhost.ciphertrust.example", "set allowInsecureHttp"],
  ["http://ciphertrust.localhost", "set allowInsecureHttp"],
  ["http://localhost.", "set allowInsecureHttp"],
  ["http://0.0.0.0", "set allowInsecureHttp"],
  ["http://128.0.0.1", "set allowInsecureHttp"],
  ["http://[::]", "set allowInsecureHttp"],
  ["http://[::ffff:127.0.0.1]", "set allowInsecureHttp"],
] as const) {
  test(`base URL ${baseUrl} is refused at creation`, () => {
    for (const create of [connect, createClient]) {
      assert.throws(
        () => create({ baseUrl, token }),
        (error) =>
          error instanceof CipherTrustError &&
          error.kind === "input" &&
          error.message.includes(reason) &&
          !error.message.includes("secret"),
      );
    }
  });
}

for (const [what, serialized] of [
  ["the template itself", path],
  ["the encoded name of no parameter", "/api/v1/cckm/aws/keys/{x}/disable-rotation-job"],
  ["another path", "/api/v1/cckm/aws/keys/x/enable-rotation-job"],
  ["a longer path", "/api/v1/cckm/aws/keys/x/disable-rotation-job/x"],
  ["a shorter path", "/api/v1/cckm/aws/keys"],
  ["two segments", "/api/v1/cckm/aws/keys/x/y/disable-rotation-job"],
  ["no segment", "/api/v1/cckm/aws/keys/disable-rotation-job"],
  ["an empty segment", "/api/v1/cckm/aws/keys//disable-rotation-job"],
  ["a dot", "/api/v1/cckm/aws/keys/./disable-rotation-job"],
  ["dots", "/api/v1/cckm/aws/keys/../disable-rotation-job"],
  ["encoded dots", "/api/v1/cckm/aws/keys/%2e%2E/disable-rotation-job"],
  ["dots between backslashes", "/api/v1/cckm/aws/keys\\\\..\\\\disable-rotation-job"],
  ["a way out and back", "/api/v1/cckm/aws/keys/x/../../keys/x/y/disable-rotation-job"],
  ["a query within", "/api/v1/cckm/aws/keys/?/disable-rotation-job"],
  ["a fragment within", "/api/v1/cckm/aws/keys/#/disable-rotation-job"],
  ["a broken percent-encoding", "/api/v1/cckm/aws/keys/%zz/disable-rotation-job"],
  ["an invalid percent-encoding", "/api/v1/cckm/aws/keys/%ff/disable-rotation-job"],
  ["another host", ".evil.example/api/v1/cckm/aws/keys/x/disable-rotation-job"],
  ["another user", "@evil.example/api/v1/cckm/aws/keys/x/disable-rotation-job"],
  ["nothing", undefined],
  ["an object", Object.create(null)],
] as Array<[what: string, serialized: string]>) {
  test(`createClient: a pathSerializer that returns ${what} is refused, and nothing is sent`, async () => {
    const { baseUrl, requests } = await startServer(respondJson(200, documented));
    // It receives the whole URL, with the template.
    const pathSerializer = (template: string) =>
      typeof serialized === "string" ? template.replace(path, () => serialized) : serialized;
    let count = 0;
    const asked = () => {
      count++;
      return token;
    };
    const calls = [
      createClient({ baseUrl, token: asked, pathSerializer }).POST(path, { params }),
      createClient({ baseUrl, token: asked }).POST(path, { params, pathSerializer } as never),
    ];
    for (const call of calls) {
      await assert.rejects(call, { name: "CipherTrustError", kind: "input" });
    }
    assert.deepEqual([requests.length, count], [0, 0]);
  });
}

test("createClient: a middleware, an option or requestInitExt cannot change the path or the method", async () => {
  const { baseUrl, requests } = await startServer(respondJson(200, documented));
  const other = `${baseUrl}/api/v1/cckm/aws/keys/x/enable-rotation-job`;
  for (const change of [
    (request: Request) => new Request(other, request),
    (request: Request) => new Request(request, { method: "DELETE" }),
    (request: Request) => new Request(`${baseUrl}/`, request),
    (request: Request) => new Request(request.url.replace("127.0.0.1", "127.0.0.2"), request),
  ]) {
    const middleware = [{ onRequest: ({ request }: { request: Request }) => change(request) }];
    const call = createClient({ baseUrl, token }).POST(path, { params, middleware });
    await assert.rejects(call, { name: "CipherTrustError", kind: "input" });
  }
  assert.equal(requests.length, 0);
  const requestInitExt = { method: "DELETE" as never };
  for (const { call } of clients) await keyOf(call({ baseUrl, token, requestInitExt }, exampleId));
  await createClient({ baseUrl, token }).POST(path, { params, method: "GET" } as never);
  assert.deepEqual(
    requests.map(({ method }) => method),
    ["POST", "POST", "POST"],
  );
});

test("createClient: a pathSerializer of the caller's own may encode in another way", async () => {
  const { baseUrl, requests } = await startServer(respondJson(200, documented));
  const pathSerializer = (template: string) => template.replace("{id}", "a%2Fb");
  const client = createClient({ baseUrl: `${baseUrl}/proxy/`, token, pathSerializer });
  assert.ok((await client.POST(path, { params })).data);
  assert.equal(requests[0]!.url, `/proxy${pathOf("a%2Fb")}`);
});

test("a base URL may have very many slashes, which take no time", () => {
  // A quadratic search would take longer than a test may.
  const baseUrl = `https://ciphertrust.example${"/".repeat(300_000)}`;
  assert.equal(connect({ baseUrl, token }).baseUrl, "https://ciphertrust.example");
  assert.equal(connect({ baseUrl: `${baseUrl}x`, token }).baseUrl, `${baseUrl}x`);
});

test("a base URL may have a path and a slash at its end, and http: where it is allowed", () => {
  assert.equal(
    connect({ baseUrl: "https://proxy.example/cm/", token }).baseUrl,
    "https://proxy.example/cm",
  );
  const baseUrl = "http://ciphertrust.example";
  assert.equal(connect({ baseUrl, token, allowInsecureHttp: true }).baseUrl, baseUrl);
  for (const host of ["localhost", "127.0.0.1", "127.1.2.3", "[::1]"]) {
    assert.equal(connect({ baseUrl: `http://${host}:4010`, token }).baseUrl, `http://${host}:4010`);
  }
});
