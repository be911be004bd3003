import assert from "node:assert/strict";
import { getEventListeners } from "node:events";
import { test } from "node:test";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { connect, createClient, disableRotationJob } from "cckm-aws-keys-contract";
import { disableRotationJobExamples } from "cckm-aws-keys-contract/examples";
import { exampleId } from "../support/document.js";
import { clients, errorOf, keyOf, type Outcome, params, path } from "../support/clients.js";
import { respondJson, startServer, startSocketServer } from "../support/servers.js";

const { documented } = disableRotationJobExamples[200];
const token = "any-token";

let outcome: Promise<Outcome> | undefined;

for (const { name, call } of clients) {
  test(`${name}: no response in time is a timeout, of the client or of the call`, async () => {
    const { baseUrl, requests } = await startServer(() => {});
    const error = await errorOf(call({ baseUrl, token, timeoutMs: 50 }, exampleId), "timeout");
    assert.equal(error.message, "disableRotationJob: no complete response within 50 ms.");
    const own = await errorOf(call({ baseUrl, token }, exampleId, { timeoutMs: 40 }), "timeout");
    assert.equal(own.message, "disableRotationJob: no complete response within 40 ms.");
    assert.ok(requests.length <= 2, "there is no retry after a timeout");
  });

  test(`${name}: half a response in time is a timeout`, async () => {
    const { baseUrl } = await startServer((_, response) => {
      response
        .writeHead(200, { "content-type": "application/json", "content-length": 99 })
        .write("{");
    });
    await errorOf(call({ baseUrl, token, timeoutMs: 50 }, exampleId), "timeout");
  });

  test(`${name}: the caller's signal ends the call, and its reason is the cause`, async () => {
    const controller = new AbortController();
    const reason = new Error("the user left");
    const { baseUrl, requests } = await startServer(() => controller.abort(reason));
    const { signal } = controller;
    const error = await errorOf(call({ baseUrl, token }, exampleId, { signal }), "aborted");
    assert.equal(error.message, "disableRotationJob: aborted by the caller.");
    assert.equal(error.cause, reason);
    assert.equal(requests.length, 1);
  });

  test(`${name}: a token that does not come in time is a timeout, and nothing is sent`, async () => {
    const { baseUrl, requests } = await startServer(respondJson(200, documented));
    const never = () => new Promise<string>(() => {});
    await errorOf(call({ baseUrl, token: never, timeoutMs: 50 }, exampleId), "timeout");
    const signal = AbortSignal.timeout(50);
    await errorOf(call({ baseUrl, token: never }, exampleId, { signal }), "aborted");
    assert.equal(requests.length, 0);
  });

  test(`${name}: a signal that aborts during the token request ends the call`, async () => {
    const { baseUrl, requests } = await startServer(respondJson(200, documented));
    const controller = new AbortController();
    const { signal } = controller;
    // The token still comes, but too late to be sent.
    const late = async () => {
      controller.abort();
      return token;
    };
    // A fetch that ignores the signal must not send it either.
    const deaf = (input: unknown, { signal: _, ...init }: RequestInit = {}) =>
      fetch(String(input instanceof Request ? input.url : input), { method: "POST", ...init });
    await errorOf(call({ baseUrl, token: late, fetch: deaf }, exampleId, { signal }), "aborted");
    const never = () => {
      controller.abort();
      return new Promise<string>(() => {});
    };
    await errorOf(call({ baseUrl, token: never }, exampleId, { signal }), "aborted");
    // Gives a request that was sent by mistake time to arrive.
    await keyOf(call({ baseUrl, token }, exampleId));
    assert.equal(requests.length, 1);
  });

  test(`${name}: a signal that has aborted already sends nothing, and requests no token`, async () => {
    const { baseUrl, requests } = await startServer(respondJson(200, documented));
    const asked = () => assert.fail("asked for a token");
    const signal = AbortSignal.abort();
    await errorOf(call({ baseUrl, token: asked }, exampleId, { signal }), "aborted");
    assert.equal(requests.length, 0);
  });

  test(`${name}: a fetch that ignores the signal does not delay the end of the call`, async () => {
    const options = {
      baseUrl: "https://ciphertrust.example",
      token,
      fetch: () => new Promise<Response>(() => {}),
    };
    await errorOf(call({ ...options, timeoutMs: 50 }, exampleId), "timeout");
    const signal = AbortSignal.timeout(50);
    await errorOf(call(options, exampleId, { signal }), "aborted");
  });

  for (const timeoutMs of [0, -1, NaN, Infinity, 2 ** 31, "1" as unknown as number]) {
    test(`${name}: a timeout of ${timeoutMs} ms is refused, and nothing is sent`, async () => {
      const { baseUrl, requests } = await startServer(respondJson(200, documented));
      await errorOf(call({ baseUrl, token, timeoutMs }, exampleId), "input");
      await errorOf(call({ baseUrl, token }, exampleId, { timeoutMs }), "input");
      assert.equal(requests.length, 0);
    });
  }

  test(`${name}: a hundred calls at once may share a signal, without a warning`, async (context) => {
    const { baseUrl } = await startServer(respondJson(200, documented));
    const warned = context.mock.fn();
    process.on("warning", warned);
    const { signal } = new AbortController();
    const calls = Array.from({ length: 100 }, () =>
      keyOf(call({ baseUrl, token }, exampleId, { signal })),
    );
    await Promise.all(calls);
    process.off("warning", warned);
    assert.deepEqual(warned.mock.calls, []);
  });

  test(`${name}: an abort ends the call after a garbage collection as well`, async () => {
    setFlagsFromString("--expose-gc");
    const collect = runInNewContext("gc") as () => void;
    for (const fetch of [undefined, () => new Promise<Response>(() => {})]) {
      const { baseUrl } = await startServer(() => {});
      const controller = new AbortController();
      const begun = new Promise<void>((resolve) => {
        const options = { baseUrl, token, fetch, onRequest: () => resolve() };
        outcome = call(options, exampleId, { signal: controller.signal });
      });
      await begun;
      for (let round = 0; round < 3; round++) {
        await new Promise(setImmediate);
        collect();
      }
      controller.abort();
      await errorOf(outcome!, "aborted");
    }
  });

  test(`${name}: a signal that aborts after the call has ended does not reach its fetch`, async () => {
    const controller = new AbortController();
    let sent: AbortSignal | null | undefined;
    const options = {
      baseUrl: "https://ciphertrust.example",
      token,
      fetch: async (_: unknown, init?: RequestInit) => {
        sent = init?.signal;
        return Response.json(documented);
      },
    };
    await keyOf(call(options, exampleId, { signal: controller.signal }));
    controller.abort();
    assert.equal(sent?.aborted, false);
  });

  for (const [what, sent] of [
    ["closed before the response", ""],
    ["closed within the head", "HTTP/1.1 200 OK\r\ncontent-le"],
    ["closed within the body", "HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{"],
    ["closed within a chunk", 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nff\r\n{"id":'],
    ["that is not HTTP", "SSH-2.0-OpenSSH_9.2\r\n"],
  ] as const) {
    test(`${name}: a response ${what} is a network error, and there is no retry`, async () => {
      const { baseUrl, sockets } = await startSocketServer((socket) => socket.end(sent));
      const error = await errorOf(call({ baseUrl, token }, exampleId), "network");
      assert.match(error.message, /^disableRotationJob: no complete response \(.+\)\.$/);
      assert.ok(error.cause instanceof Error);
      assert.equal(sockets.length, 1);
    });
  }

  test(`${name}: a reset connection is a network error, and there is no retry`, async () => {
    const { baseUrl, sockets } = await startSocketServer((socket) => socket.resetAndDestroy());
    const error = await errorOf(call({ baseUrl, token }, exampleId), "network");
    assert.match(error.message, /ECONNRESET/);
    assert.equal(sockets.length, 1);
  });
}

test("createClient: a signal in its options ends every call that comes after", async () => {
  const { baseUrl, requests } = await startServer(respondJson(200, documented));
  const controller = new AbortController();
  const client = createClient({ baseUrl, token, signal: controller.signal });
  const call = () => client.POST(path, { params });
  assert.ok((await call()).data);
  controller.abort();
  await assert.rejects(call, { name: "CipherTrustError", kind: "aborted" });
  assert.equal(requests.length, 1);
});

test("createClient: a signal in its options ends a call after a garbage collection, and so does a middleware's", async () => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const { baseUrl } = await startServer(() => {});
  for (const isMiddleware of [false, true]) {
    const controller = new AbortController();
    const { signal } = controller;
    const begun = new Promise<void>((resolve) => {
      const options = { baseUrl, token, onRequest: () => resolve() };
      const client = createClient(isMiddleware ? options : { ...options, signal });
      if (isMiddleware) {
        client.use({ onRequest: ({ request }) => new Request(request, { signal }) });
      }
      outcome = client.POST(path, { params }).then(
        () => ({}),
        (thrown: unknown) => ({ thrown }),
      );
    });
    await begun;
    await new Promise(setImmediate);
    collect();
    controller.abort();
    await errorOf(outcome!, "aborted");
  }
});

test("calls leave no timer, and at most one listener on a signal that they share", async () => {
  const { baseUrl } = await startServer(respondJson(200, documented));
  const cckm = connect({ baseUrl, token: "any-token" });
  const { signal } = new AbortController();
  const timers = () => process.getActiveResourcesInfo().filter((it) => it === "Timeout").length;
  const before = timers();
  const call = () => disableRotationJob(cckm, { id: exampleId }, { signal, timeoutMs: 3_600_000 });
  for (let round = 0; round < 3; round++) await Promise.all(Array.from({ length: 10 }, call));
  assert.ok(getEventListeners(signal, "abort").length <= 1);
  assert.ok(timers() <= before);
});
