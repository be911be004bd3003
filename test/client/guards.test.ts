import assert from "node:assert/strict";
import { createServer } from "node:net";
import { once } from "node:events";
import { test } from "node:test";
import { inspect } from "node:util";
import type { AddressInfo } from "node:net";
import {
  CipherTrustError,
  type CipherTrustErrorKind,
  connect,
  type ConnectOptions,
  createClient,
  disableRotationJob,
} from "cckm-aws-keys-contract";
import { disableRotationJobExamples } from "cckm-aws-keys-contract/examples";
import { exampleId, operation, pathOf } from "../support/document.js";
import { answerJson, startServer } from "../support/servers.js";

const { documented } = disableRotationJobExamples[200];
const token = "any-token";

/** Both faces of the client, each as a call of the operation. */
const faces: Array<
  [
    name: string,
    call: (options: ConnectOptions, id: string, signal?: AbortSignal) => Promise<unknown>,
  ]
> = [
  [
    "disableRotationJob",
    async (options, id, signal) => disableRotationJob(connect(options), { id }, { signal }),
  ],
  [
    "createClient",
    async (options, id, signal) =>
      createClient(options).POST("/api/v1/cckm/aws/keys/{id}/disable-rotation-job", {
        params: { path: { id } },
        ...(signal && { signal }),
      }),
  ],
];

async function errorOf(
  promise: Promise<unknown>,
  kind: CipherTrustErrorKind,
): Promise<CipherTrustError> {
  const error = await promise.then(
    () => assert.fail("the call did not fail"),
    (it: unknown) => it,
  );
  assert.ok(error instanceof CipherTrustError, inspect(error));
  assert.equal(error.kind, kind, error.message);
  assert.doesNotMatch(error.message, /\n/);
  return error;
}

for (const [face, call] of faces) {
  test(`${face}: an id arrives as it is, under the operation's path`, async () => {
    const { baseUrl, requests } = await startServer(answerJson(200, documented));
    const ids = [exampleId, "129sd", "a/b", "a?b#c", "%2e%2e", "...", "ключ", "a b", "{id}", "🔑"];
    for (const id of ids) await call({ baseUrl, token }, id);
    assert.deepEqual(
      requests.map(({ method, url }) => `${method} ${url}`),
      ids.map((id) => `${operation.method} ${pathOf(encodeURIComponent(id))}`),
    );
    assert.deepEqual(
      new Set(requests.map(({ headers }) => headers.authorization)),
      new Set([`Bearer ${token}`]),
    );
  });

  for (const id of ["", ".", "..", "\ud800", undefined, null, {}] as string[]) {
    test(`${face}: id ${inspect(id)} is refused, and nothing is sent`, async () => {
      const { baseUrl, requests } = await startServer(answerJson(200, documented));
      await errorOf(call({ baseUrl, token }, id), "input");
      assert.equal(requests.length, 0);
    });
  }

  for (const status of [301, 302, 303, 307, 308]) {
    test(`${face}: a redirect by ${status} is not followed`, async () => {
      const { baseUrl, requests } = await startServer((_, response) => {
        response.writeHead(status, { location: "/elsewhere" }).end();
      });
      const error = await errorOf(call({ baseUrl, token }, exampleId), "redirect");
      assert.equal(error.status, status);
      assert.equal(requests.length, 1);
    });
  }

  test(`${face}: no answer in time is a timeout`, async () => {
    const { baseUrl } = await startServer(() => {});
    await errorOf(call({ baseUrl, token, timeoutMs: 50 }, exampleId), "timeout");
  });

  test(`${face}: half an answer in time is a timeout`, async () => {
    const { baseUrl } = await startServer((_, response) => {
      response
        .writeHead(200, { "content-type": "application/json", "content-length": 99 })
        .write("{");
    });
    await errorOf(call({ baseUrl, token, timeoutMs: 50 }, exampleId), "timeout");
  });

  test(`${face}: the caller's signal ends the call`, async () => {
    const controller = new AbortController();
    const { baseUrl } = await startServer(() => controller.abort());
    await errorOf(call({ baseUrl, token }, exampleId, controller.signal), "aborted");
  });

  test(`${face}: a refused and a broken connection keep their cause`, async () => {
    const server = createServer((socket) => socket.destroy()).listen(0, "127.0.0.1");
    await once(server, "listening");
    const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const broken = await errorOf(call({ baseUrl, token }, exampleId), "network");
    assert.ok(broken.cause instanceof Error);
    await new Promise((resolve) => server.close(resolve));
    const refused = await errorOf(call({ baseUrl, token }, exampleId), "network");
    assert.match(refused.message, /ECONNREFUSED/);
  });

  for (const secret of ["s3cr3t\r\ntoken", "s3cr3t token", "s3cr3t-токен", ""]) {
    test(`${face}: token ${JSON.stringify(secret)} is refused, and not shown`, async () => {
      const { baseUrl, requests } = await startServer(answerJson(200, documented));
      const error = await errorOf(call({ baseUrl, token: secret }, exampleId), "input");
      assert.doesNotMatch(inspect(error, { depth: 9 }), /s3cr3t/);
      assert.equal(requests.length, 0);
    });
  }

  test(`${face}: a token function is asked at each call, and its failure kept as the cause`, async () => {
    const { baseUrl, requests } = await startServer(answerJson(200, documented));
    let count = 0;
    await call({ baseUrl, token: async () => `token-${++count}` }, exampleId);
    assert.equal(requests[0]!.headers.authorization, "Bearer token-1");
    const cause = new Error("no session");
    const error = await errorOf(
      call({ baseUrl, token: () => Promise.reject(cause) }, exampleId),
      "input",
    );
    assert.equal(error.cause, cause);
  });

  test(`${face}: a token that does not come in time is a timeout, and nothing is sent`, async () => {
    const { baseUrl, requests } = await startServer(answerJson(200, documented));
    const never = () => new Promise<string>(() => {});
    await errorOf(call({ baseUrl, token: never, timeoutMs: 50 }, exampleId), "timeout");
    await errorOf(call({ baseUrl, token: never }, exampleId, AbortSignal.timeout(50)), "aborted");
    assert.equal(requests.length, 0);
  });

  test(`${face}: a signal that aborts while the token is asked for ends the call`, async () => {
    const { baseUrl, requests } = await startServer(answerJson(200, documented));
    const controller = new AbortController();
    const never = () => {
      controller.abort();
      return new Promise<string>(() => {});
    };
    await errorOf(call({ baseUrl, token: never }, exampleId, controller.signal), "aborted");
    assert.equal(requests.length, 0);
  });

  test(`${face}: a signal that has aborted already sends nothing, and asks for no token`, async () => {
    const { baseUrl, requests } = await startServer(answerJson(200, documented));
    const asked = () => assert.fail("asked for a token");
    // openapi-fetch gives the signal to a Request, so both faces see it at once.
    await errorOf(call({ baseUrl, token: asked }, exampleId, AbortSignal.abort()), "aborted");
    assert.equal(requests.length, 0);
  });

  for (const timeoutMs of [0, -1, NaN, Infinity, 2 ** 31]) {
    test(`${face}: a timeout of ${timeoutMs} ms is refused, and nothing is sent`, async () => {
      const { baseUrl, requests } = await startServer(answerJson(200, documented));
      await errorOf(call({ baseUrl, token, timeoutMs }, exampleId), "input");
      assert.equal(requests.length, 0);
    });
  }

  test(`${face}: fetch gets requestInitExt, and may be the caller's own`, async () => {
    const dispatcher = {};
    let received: RequestInit = {};
    const options: ConnectOptions = {
      baseUrl: "https://ciphertrust.example",
      token,
      requestInitExt: { dispatcher },
      fetch: async (_, init) => {
        received = init ?? {};
        return Response.json(documented);
      },
    };
    await call(options, exampleId);
    assert.equal((received as { dispatcher?: object }).dispatcher, dispatcher);
    assert.equal(received.redirect, "manual");
  });
}

test("a fetch that is put in place later is used", async () => {
  const options = { baseUrl: "https://ciphertrust.example", token };
  const cckm = connect(options);
  const client = createClient(options);
  const own = globalThis.fetch;
  let count = 0;
  globalThis.fetch = async () => {
    count++;
    return Response.json(documented);
  };
  try {
    await disableRotationJob(cckm, { id: exampleId });
    await client.POST("/api/v1/cckm/aws/keys/{id}/disable-rotation-job", {
      params: { path: { id: exampleId } },
    });
  } finally {
    globalThis.fetch = own;
  }
  assert.equal(count, 2);
});

test("a call may have a timeout of its own", async () => {
  const { baseUrl } = await startServer(() => {});
  const call = disableRotationJob(
    connect({ baseUrl, token }),
    { id: exampleId },
    { timeoutMs: 50 },
  );
  const error = await errorOf(call, "timeout");
  assert.match(error.message, /within 50 ms/);
});

test("a base URL of another server, given to one call, is refused before the token goes there", async () => {
  const { baseUrl, requests } = await startServer(answerJson(200, documented));
  const client = createClient({ baseUrl: "https://ciphertrust.example", token });
  const call = client.POST("/api/v1/cckm/aws/keys/{id}/disable-rotation-job", {
    params: { path: { id: exampleId } },
    baseUrl,
  });
  await errorOf(call, "input");
  assert.equal(requests.length, 0);
});

test("the message of an error is one line, whatever the server says", async () => {
  const { baseUrl } = await startServer(
    answerJson(400, { codeDesc: "NCERRBad\nRequest", message: null }),
  );
  const call = disableRotationJob(connect({ baseUrl, token }), { id: exampleId });
  const error = await errorOf(call, "http");
  assert.equal(error.message, "disableRotationJob: the server answered 400 NCERRBad Request");
});

for (const [baseUrl, reason] of [
  ["ciphertrust.example", "is not a URL"],
  ["ftp://ciphertrust.example", "must be https:"],
  ["https://user:secret@ciphertrust.example", "must not hold credentials"],
  ["https://ciphertrust.example/?a=b", "must not have a query"],
  ["https://ciphertrust.example/#a", "must not have a query or a fragment"],
  ["http://ciphertrust.example", "set allowInsecureHttp"],
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

test("a connection does not show its token", () => {
  const connection = connect({ baseUrl: "https://ciphertrust.example", token: "secret-token" });
  assert.doesNotMatch(inspect(connection, { depth: 9, showHidden: true }), /secret-token/);
  assert.doesNotMatch(JSON.stringify(connection), /secret-token/);
});

for (const [what, contentType, body] of [
  ["a page of HTML", "text/html", "<html>Log in</html>"],
  ["an empty body", "application/json", ""],
  ["half a JSON text", "application/json", '{"id":'],
  ["a JSON text that is no object", "application/json", "null"],
]) {
  test(`${what} in a 200 is no key, but an error of the contract`, async () => {
    const { baseUrl } = await startServer((_, response) => {
      response.writeHead(200, { "content-type": contentType }).end(body);
    });
    const error = await errorOf(
      disableRotationJob(connect({ baseUrl, token }), { id: exampleId }),
      "contract",
    );
    assert.equal(error.status, 200);
    assert.match(error.message, /the server accepted the call/);
  });
}

test("middleware of openapi-fetch works, and an Authorization header of its own stays", async () => {
  const { baseUrl, requests } = await startServer(answerJson(200, documented));
  const client = createClient({ baseUrl, token, headers: { "x-team": "payments" } });
  const urls: string[] = [];
  client.use({
    onRequest: ({ request }) => {
      request.headers.set("x-trace", "7");
      request.headers.set("authorization", "Bearer other");
    },
    onResponse: ({ response }) => void urls.push(response.url),
  });
  await client.POST("/api/v1/cckm/aws/keys/{id}/disable-rotation-job", {
    params: { path: { id: exampleId } },
  });
  assert.deepEqual(urls, [baseUrl + pathOf(exampleId)]);
  const { headers } = requests[0]!;
  assert.equal(headers["x-trace"], "7");
  assert.equal(headers["x-team"], "payments");
  assert.equal(headers.authorization, "Bearer other");
});
