import assert from "node:assert/strict";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { after, test } from "node:test";
import {
  type CipherTrustError,
  connect,
  type ConnectOptions,
  createClient,
  disableRotationJob,
  type Hooks,
  type RetryEvent,
} from "cckm-aws-keys-contract";
import { disableRotationJobExamples } from "cckm-aws-keys-contract/examples";
import { exampleId, operation, pathOf, responseExamples, statusIn } from "../support/document.js";
import { errorOf, clients, keyOf, type Outcome } from "../support/clients.js";
import {
  respondJson,
  refusingBaseUrl,
  startServer,
  startSocketServer,
} from "../support/servers.js";

const { documented } = disableRotationJobExamples[200];
const token = "any-token";
const failure = { codeDesc: "NCERRAny" };

/** A server that responds with failures first, then with the key. */
async function startRecoveringServer(
  failures: Array<[status: number, headers?: Record<string, string>]>,
) {
  const left = [...failures];
  return startServer((request, response) => {
    const next = left.shift();
    if (next === undefined) respondJson(200, documented)(request, response);
    else respondJson(next[0], failure, next[1])(request, response);
  });
}

/** Asserts that a call failed with a status, whether the error was thrown or returned. */
function assertFailed({ thrown, returned }: Outcome, status: number): void {
  if (thrown) assert.equal((thrown as { status: number }).status, status);
  else assert.deepEqual(returned, failure);
}

for (const { name, call } of clients) {
  for (const status of [429, 503]) {
    test(`${name}: the client retries a ${status} twice by default`, async () => {
      for (const [retries, failures, isKey] of [
        [undefined, 2, true],
        [undefined, 3, false],
        [0, 1, false],
        [1, 1, true],
        [5, 5, true],
      ] as const) {
        const { baseUrl, requests } = await startRecoveringServer(
          Array.from({ length: failures }, () => [status, { "retry-after": "0" }]),
        );
        const outcome = await call({ baseUrl, token, retries }, exampleId);
        if (isKey) assert.deepEqual(outcome.key, documented);
        else assertFailed(outcome, status);
        assert.equal(requests.length, 1 + Math.min(failures, retries ?? 2));
      }
    });
  }

  test(`${name}: a retry waits for as long as the server says, and not a millisecond less`, async () => {
    const own = globalThis.setTimeout;
    const delays: unknown[] = [];
    // A timer may fire up to a millisecond early.
    globalThis.setTimeout = ((work: () => void, ms: number, ...rest: []) => {
      // Node has timers of its own, for connections.
      if (new Error().stack!.includes("/runtime/client/")) delays.push(ms);
      return own(work, ms < 60_000 ? 0 : ms, ...rest);
    }) as typeof own;
    try {
      const responses = ["7", "0"].map((it) =>
        Response.json(failure, { status: 503, headers: { "retry-after": it } }),
      );
      const fetch = async () => responses.shift() ?? Response.json(documented);
      const baseUrl = "https://ciphertrust.example";
      await keyOf(call({ baseUrl, token, fetch, timeoutMs: 60_001 }, exampleId));
    } finally {
      globalThis.setTimeout = own;
    }
    assert.deepEqual(delays, [60_001, 7001, 0]);
  });

  for (const status of new Set([
    ...responseExamples.map((it) => statusIn(it.status)),
    408,
    502,
    504,
  ])) {
    if (status < 400 || status === 429 || status === 503) continue;
    test(`${name}: the client never retries a ${status}`, async () => {
      const { baseUrl, requests } = await startRecoveringServer([[status, { "retry-after": "0" }]]);
      assertFailed(await call({ baseUrl, token, retries: 9 }, exampleId), status);
      assert.equal(requests.length, 1);
    });
  }

  test(`${name}: the client retries a refused connection and an unknown host`, async () => {
    const down = await refusingBaseUrl();
    for (const [baseUrl, code] of [
      [down, "ECONNREFUSED"],
      ["https://ciphertrust.invalid", "ENOTFOUND"],
    ] as const) {
      const retried: RetryEvent[] = [];
      const controller = new AbortController();
      const error = await call(
        {
          baseUrl,
          token,
          fetch: code === "ENOTFOUND" ? hostNotFound : undefined,
          onRetry: (event) => {
            // The second backoff would be twice as long as the first.
            if (retried.push(event) === 2) controller.abort();
          },
        },
        exampleId,
        { signal: controller.signal },
      );
      await errorOf(Promise.resolve(error), "aborted");
      assert.deepEqual(
        retried.map((it) => it.code),
        [code, code],
      );
      const [first, second] = retried.map((it) => it.delayMs) as [number, number];
      assert.ok(first >= 250 && first <= 500 && second >= 500 && second <= 1000);
    }
    const error = await errorOf(call({ baseUrl: down, token, retries: 0 }, exampleId), "network");
    assert.equal(error.message, "disableRotationJob: no complete response (ECONNREFUSED).");
    assert.equal(((error.cause as Error).cause as { code: string }).code, "ECONNREFUSED");
  });

  test(`${name}: a retry reaches a server that is back`, async () => {
    const baseUrl = await refusingBaseUrl();
    const server = createServer(respondJson(200, documented));
    after(() => server.close().closeAllConnections());
    const onRetry = () => void server.listen(Number(new URL(baseUrl).port), "127.0.0.1");
    assert.deepEqual(await keyOf(call({ baseUrl, token, onRetry }, exampleId)), documented);
    assert.equal(server.listening, true);
  });

  test(`${name}: an error of another connection than the request's own is not retried`, async () => {
    const { baseUrl, requests } = await startServer(respondJson(200, documented));
    const down = await refusingBaseUrl();
    const own = globalThis.fetch;
    // After the response comes an error of something else, such as telemetry.
    const failingWith =
      (fail: () => Promise<unknown>): typeof fetch =>
      async (input, init) => {
        const response = await own(input, init);
        await fail();
        return response;
      };
    const codes = ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN"];
    const port = Number(new URL(baseUrl).port);
    for (const failure of [
      () => own(down),
      ...codes.map((code) => () => Promise.reject(systemError(code, "telemetry.example"))),
      () => Promise.reject(systemError("ECONNREFUSED", `10.0.0.1:${port}`)),
      // One of two attempts may have reached the server.
      () =>
        Promise.reject(
          new AggregateError([
            systemError("ECONNRESET", ""),
            systemError("ECONNREFUSED", `127.0.0.1:${port}`),
          ]),
        ),
      () => {
        const ring = systemError("ECONNREFUSED", `127.0.0.1:${port}`);
        ring.cause = ring;
        return Promise.reject(ring);
      },
    ]) {
      requests.length = 0;
      const fetch = failingWith(failure);
      await errorOf(call({ baseUrl, token, fetch }, exampleId), "network");
      assert.equal(requests.length, 1);
    }
    globalThis.fetch = failingWith(() => own(down));
    try {
      requests.length = 0;
      await errorOf(call({ baseUrl, token }, exampleId), "network");
      assert.equal(requests.length, 1);
    } finally {
      globalThis.fetch = own;
    }
  });

  for (const [what, failure, reason] of [
    ["a code", systemError("ECONNRESET", ""), "ECONNRESET"],
    ["a code below", new TypeError("fetch failed", { cause: systemError("EPIPE", "") }), "EPIPE"],
    [
      "a code further below",
      new Error("a", { cause: new Error("b", { cause: systemError("EPIPE", "") }) }),
      "EPIPE",
    ],
    ["a code above a cause that says nothing", coded("EPIPE", "", new Error("")), "EPIPE"],
    ["a text below", new TypeError("fetch failed", { cause: new Error("no route") }), "no route"],
    ["an AggregateError", new AggregateError([new Error("no route")]), "no route"],
    [
      "an AggregateError below",
      new TypeError("fetch failed", { cause: new AggregateError([systemError("EPIPE", "")]) }),
      "EPIPE",
    ],
    ["no text below", new Error("failed", { cause: new Error("") }), "failed"],
    ["a string", "failed", "failed"],
    ["a code of undici", coded("UND_ERR_SOCKET", "other side closed"), "other side closed"],
    [
      "a refusal of a proxy",
      new TypeError("fetch failed", {
        cause: new Error("Request was cancelled.", {
          cause: coded("UND_ERR_ABORTED", "Proxy response (407) !== 200 when HTTP Tunneling"),
        }),
      }),
      "Proxy response (407) !== 200 when HTTP Tunneling",
    ],
    ["a code that is a number", new DOMException("left", "AbortError"), "left"],
    ["nothing", new Error(""), "no reason given"],
    ["an empty AggregateError", new AggregateError([]), "no reason given"],
  ] as Array<[what: string, failure: unknown, reason: string]>) {
    test(`${name}: the reason of a failure with ${what} is in the message`, async () => {
      const options = {
        baseUrl: "https://ciphertrust.example",
        token,
        fetch: () => Promise.reject(failure),
      };
      const error = await errorOf(call(options, exampleId), "network");
      assert.equal(error.message, `disableRotationJob: no complete response (${reason}).`);
    });
  }

  test(`${name}: a 407, of which Node's fetch says nothing, is named in the message`, async () => {
    const { baseUrl } = await startServer((_, response) => response.writeHead(407).end());
    const error = await errorOf(call({ baseUrl, token }, exampleId), "network");
    assert.match(error.message, /\(fetch failed, perhaps since a proxy responded with 407\)/);
  });

  for (const [what, headers, delayMs] of [
    ["seconds", { "retry-after": "7" }, 7000],
    [
      "a date, by the server's clock",
      { date: "Tue, 24 Nov 2020 08:00:00 GMT", "retry-after": "Tue, 24 Nov 2020 08:00:09 GMT" },
      9000,
    ],
    ["a date that is past", { "retry-after": "Tue, 24 Nov 2020 08:00:00 GMT" }, 0],
    ["neither", { "retry-after": "soon" }, undefined],
    ["a fraction", { "retry-after": "1.5" }, 1500],
    ["a small fraction", { "retry-after": "1.0001" }, 1001],
    ["a list", { "retry-after": "3, 8,5" }, 8000],
    [
      "a list of dates",
      {
        date: "Tue, 24 Nov 2020 08:00:00 GMT",
        "retry-after": "Tuesday, 24-Nov-20 08:00:03 GMT, Tue, 24 Nov 2020 08:00:09 GMT",
      },
      9000,
    ],
    ["a list with what is neither", { "retry-after": "soon, 8" }, 8000],
    [
      "a list of both",
      { date: "Tue, 24 Nov 2020 08:00:00 GMT", "retry-after": "Tue, 24 Nov 2020 08:00:09 GMT, 8" },
      9000,
    ],
    [
      "a date of RFC 850",
      {
        date: "Tuesday, 24-Nov-20 08:00:00 GMT",
        "retry-after": "Tuesday, 24-Nov-20 08:00:09 GMT",
      },
      9000,
    ],
    [
      "a date of asctime",
      { date: "Tue, 24 Nov 2020 08:00:00 GMT", "retry-after": "Tue Nov 24 08:00:09 2020" },
      9000,
    ],
    [
      "a date of ISO 8601",
      { date: "Tue, 24 Nov 2020 08:00:00 GMT", "retry-after": "2020-11-24T08:00:09Z" },
      9000,
    ],
    ["a negative number", { "retry-after": "-5" }, undefined],
    ["several points", { "retry-after": "1.2.3" }, undefined],
    ["a word and a number", { "retry-after": "soon 5" }, undefined],
    ["nothing", {} as Record<string, string>, undefined],
  ] as const) {
    test(`${name}: Retry-After with ${what} is ${delayMs === undefined ? "ignored" : "honoured"}`, async () => {
      const { baseUrl, requests } = await startRecoveringServer([[503, headers]]);
      const { event, outcome } = await abortAtRetry(call, { baseUrl, token });
      if (delayMs === 0) {
        assert.equal(event!.delayMs, 0);
        assert.deepEqual(outcome.key, documented);
        return;
      }
      await errorOf(Promise.resolve(outcome), "aborted");
      if (delayMs !== undefined) assert.equal(event!.delayMs, delayMs);
      else assert.ok(event!.delayMs >= 250 && event!.delayMs <= 500);
      assert.equal(requests.length, 1);
    });
  }

  test(`${name}: an abort as the backoff begins ends the call, and nothing more is sent`, async () => {
    const { baseUrl, requests } = await startRecoveringServer([[429, { "retry-after": "3000" }]]);
    const { outcome } = await abortAtRetry(call, { baseUrl, token, timeoutMs: 2 ** 31 - 1 });
    await errorOf(Promise.resolve(outcome), "aborted");
    assert.equal(requests.length, 1);
  });

  test(`${name}: an abort during the backoff ends the call, and leaves no timer behind`, async () => {
    const { baseUrl, requests } = await startRecoveringServer([[429, { "retry-after": "3000" }]]);
    const timers = () => process.getActiveResourcesInfo().filter((it) => it === "Timeout").length;
    const before = timers();
    const controller = new AbortController();
    const { signal } = controller;
    const onRetry = () => void setImmediate(() => controller.abort());
    const options = { baseUrl, token, timeoutMs: 2 ** 31 - 1, onRetry };
    await errorOf(call(options, exampleId, { signal }), "aborted");
    assert.equal(requests.length, 1);
    assert.ok(timers() <= before, "a timer is left");
  });

  for (const asked of ["60.1", "999999999999", "9".repeat(400), "1, 3600"]) {
    test(`${name}: there is no retry after ${asked.slice(0, 12)} s, which outlasts the timeout`, async () => {
      const { baseUrl, requests } = await startRecoveringServer([[503, { "retry-after": asked }]]);
      assertFailed(await call({ baseUrl, token }, exampleId), 503);
      assert.equal(requests.length, 1);
    });
  }

  test(`${name}: there is no retry if the backoff would outlast the timeout`, async () => {
    const { baseUrl, requests } = await startRecoveringServer([[429, { "retry-after": "60" }]]);
    const retried: RetryEvent[] = [];
    const outcome = await call({ baseUrl, token, onRetry: (it) => retried.push(it) }, exampleId);
    assertFailed(outcome, 429);
    if (outcome.thrown)
      assert.equal((outcome.thrown as { retryAfterMs: number }).retryAfterMs, 60_000);
    assert.equal(requests.length, 1);
    assert.deepEqual(retried, []);
  });

  test(`${name}: a retry may still refresh the token, and a call with a new token may be retried`, async () => {
    const { baseUrl, requests } = await startRecoveringServer([
      [503, { "retry-after": "0" }],
      [401],
      [429, { "retry-after": "0" }],
    ]);
    let count = 0;
    await keyOf(call({ baseUrl, token: () => `token-${++count}` }, exampleId));
    assert.deepEqual(
      requests.map(({ headers }) => headers.authorization),
      ["Bearer token-1", "Bearer token-1", "Bearer token-2", "Bearer token-2"],
    );
  });

  test(`${name}: the hooks receive each request, response and retry, and no secret`, async () => {
    const statuses = [503, 401, 200];
    const { baseUrl } = await startServer((request, response) => {
      const status = statuses.shift()!;
      const body = status === 200 ? documented : { codeDesc: "NCERRAny" };
      respondJson(status, body, { "retry-after": "0" })(request, response);
    });
    const events: Array<[hook: string, event: object]> = [];
    const hook = (hookName: string) => (event: object) => {
      const { durationMs, ...rest } = event as { durationMs?: number };
      if (hookName === "onResponse") assert.ok(durationMs! > 0);
      events.push([hookName, rest]);
    };
    const hooks: Hooks = {
      onRequest: hook("onRequest"),
      onResponse: hook("onResponse"),
      onRetry: hook("onRetry"),
    };
    await keyOf(call({ baseUrl, token: () => "secret-token", ...hooks }, exampleId));
    const common = {
      operationId: operation.operationId,
      method: operation.method,
      url: baseUrl + pathOf(exampleId),
    };
    assert.deepEqual(events, [
      ["onRequest", { ...common, attempt: 1 }],
      ["onResponse", { ...common, attempt: 1, status: 503 }],
      ["onRetry", { ...common, attempt: 1, status: 503, code: undefined, delayMs: 0 }],
      ["onRequest", { ...common, attempt: 2 }],
      ["onResponse", { ...common, attempt: 2, status: 401 }],
      ["onRetry", { ...common, attempt: 2, status: 401, code: undefined, delayMs: 0 }],
      ["onRequest", { ...common, attempt: 3 }],
      ["onResponse", { ...common, attempt: 3, status: 200 }],
    ]);
    assert.doesNotMatch(JSON.stringify(events), /secret-token/);
  });

  test(`${name}: a hook that fails does not fail the call`, async () => {
    const { baseUrl } = await startServer(respondJson(200, documented));
    const hooks: Hooks = {
      onRequest: () => {
        throw new Error("no disk");
      },
      // An unhandled rejection would end the process.
      onResponse: async () => Promise.reject(new Error("no disk")),
    };
    assert.deepEqual(await keyOf(call({ baseUrl, token, ...hooks }, exampleId)), documented);
  });

  for (const retries of [-1, NaN, "2" as unknown as number]) {
    test(`${name}: ${retries} retries are refused`, async () => {
      await errorOf(
        call({ baseUrl: "https://ciphertrust.example", token, retries }, exampleId),
        "input",
      );
    });
  }
}

/** Calls until the first retry, and aborts as its backoff begins. */
async function abortAtRetry(
  call: (typeof clients)[number]["call"],
  options: ConnectOptions,
): Promise<{ event: RetryEvent | undefined; outcome: Outcome }> {
  const controller = new AbortController();
  let event: RetryEvent | undefined;
  const onRetry = (it: RetryEvent) => {
    event = it;
    if (it.delayMs > 0) controller.abort();
  };
  const { signal } = controller;
  return { outcome: await call({ ...options, onRetry }, exampleId, { signal }), event };
}

/** What Node's fetch does for a name that no resolver knows; no resolver may be asked here. */
const hostNotFound: typeof fetch = () => {
  const cause = systemError("ENOTFOUND", "ciphertrust.invalid");
  return Promise.reject(new TypeError("fetch failed", { cause }));
};

function coded(code: string, message: string, cause?: unknown): Error {
  return Object.assign(new Error(message, { cause }), { code });
}

/** An error of Node, whose message has the place at its end. */
function systemError(code: string, place: string): Error {
  return Object.assign(new Error(`system call ${code} ${place}`), { code });
}

test("the hooks receive no query", async () => {
  const { baseUrl, requests } = await startServer(respondJson(200, documented));
  const urls: string[] = [];
  const onRequest: Hooks["onRequest"] = ({ url }) => urls.push(url);
  const client = createClient({ baseUrl, token: "any-token", onRequest });
  await client.POST("/api/v1/cckm/aws/keys/{id}/disable-rotation-job", {
    params: { path: { id: exampleId }, query: { account: "7" } as never },
  });
  assert.equal(requests[0]!.url, `${pathOf(exampleId)}?account=7`);
  assert.deepEqual(urls, [baseUrl + pathOf(exampleId)]);
});

for (const { name, call } of clients) {
  test(`${name}: an error says whether the call took effect`, async () => {
    const stalling = await startSocketServer(() => {});
    const resetting = await startSocketServer((socket) => socket.resetAndDestroy());
    const effectOf = async (baseUrl: string, options = {}, id = exampleId, more = {}) =>
      (
        (await call({ baseUrl, token, retries: 0, ...options }, id, more))
          .thrown as CipherTrustError
      ).effect;
    assert.deepEqual(
      {
        input: await effectOf(stalling.baseUrl, {}, ".."),
        refused: await effectOf(await refusingBaseUrl()),
        reset: await effectOf(resetting.baseUrl),
        timeout: await effectOf(stalling.baseUrl, { timeoutMs: 100 }),
        aborted: await effectOf(stalling.baseUrl, {}, exampleId, { signal: AbortSignal.abort() }),
        login: await effectOf(stalling.baseUrl, {
          token: () => new Promise(() => {}),
          timeoutMs: 5,
        }),
        redirect: await effectOf((await startServer(redirect)).baseUrl),
        contract: await effectOf((await startServer(respondJson(200, {}))).baseUrl),
      },
      {
        ...{ input: "none", refused: "none", reset: "unknown", timeout: "unknown" },
        ...{ aborted: "none", login: "none", redirect: "unknown", contract: "done" },
      },
    );
  });
}

test("the error of a 4xx or 503 had no effect, and that of another 5xx may have had one", async () => {
  for (const [status, effect] of [
    [400, "none"],
    [429, "none"],
    [500, "unknown"],
    [503, "none"],
    [504, "unknown"],
  ] as const) {
    const { baseUrl } = await startServer(respondJson(status, failure));
    const connection = connect({ baseUrl, token, retries: 0 });
    await assert.rejects(disableRotationJob(connection, { id: exampleId }), { status, effect });
  }
});

function redirect(_: IncomingMessage, response: ServerResponse): void {
  response.writeHead(302, { location: "/" }).end();
}
