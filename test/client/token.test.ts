import assert from "node:assert/strict";
import { test } from "node:test";
import { inspect } from "node:util";
import {
  type AwsKey,
  type CallOptions,
  connect,
  type ConnectOptions,
  createClient,
  disableRotationJob,
} from "cckm-aws-keys-contract";
import { disableRotationJobExamples } from "cckm-aws-keys-contract/examples";
import { exampleId } from "../support/document.js";
import { clients, errorOf, keyOf, params, path } from "../support/clients.js";
import { startServer } from "../support/servers.js";

const { documented } = disableRotationJobExamples[200];
const { "401_token_expired": expired } = disableRotationJobExamples[401];

/** A server that accepts one token, and responds to any other with a 401. */
async function startGuardedServer(accepts: () => string) {
  return startServer((request, response) => {
    const isGood = request.headers.authorization === `Bearer ${accepts()}`;
    response
      .writeHead(isGood ? 200 : 401, { "content-type": "application/json" })
      .end(JSON.stringify(isGood ? documented : expired));
  });
}

/** Both clients, with one instance for all calls. */
const sharedClients = [
  {
    name: "disableRotationJob",
    create(options: ConnectOptions) {
      const cckm = connect(options);
      return (callOptions?: CallOptions) =>
        disableRotationJob(cckm, { id: exampleId }, callOptions);
    },
  },
  {
    name: "createClient",
    create(options: ConnectOptions) {
      const client = createClient(options);
      return async (callOptions?: CallOptions) => {
        const { data, error } = await client.POST(path, { params, ...callOptions } as never);
        assert.equal(error, undefined);
        return data as AwsKey | undefined;
      };
    },
  },
];

for (const { name, create } of sharedClients) {
  test(`${name}: a hundred concurrent calls share one refresh when the token expires, and all succeed`, async () => {
    const { baseUrl, requests } = await startGuardedServer(() => "new-token");
    let atHand = "old-token";
    let refreshes = 0;
    const call = create({
      baseUrl,
      token: async ({ refresh }) => {
        if (refresh) {
          refreshes++;
          // A round trip, during which more calls are refused.
          await fetch(baseUrl);
          atHand = "new-token";
        }
        return atHand;
      },
    });
    const keys = await Promise.all(Array.from({ length: 100 }, () => call()));
    for (const key of keys) assert.deepEqual(key, documented);
    assert.equal(refreshes, 1);
    const refused = requests.filter((it) => it.headers.authorization === "Bearer old-token").length;
    assert.ok(refused > 1, "more than one call had the old token");
    assert.equal(requests.length, 100 + refused + 1);
  });

  test(`${name}: a token that is refused later is refreshed again`, async () => {
    let accepted = "token-1";
    const { baseUrl, requests } = await startGuardedServer(() => accepted);
    let atHand = "token-0";
    let refreshes = 0;
    const call = create({
      baseUrl,
      token: ({ refresh }) => {
        if (refresh) atHand = `token-${++refreshes}`;
        return atHand;
      },
    });
    await call();
    await call();
    assert.equal(refreshes, 1);
    accepted = "token-2";
    await call();
    assert.equal(refreshes, 2);
    assert.deepEqual(
      requests.map(({ headers }) => headers.authorization!.slice("Bearer token-".length)),
      ["0", "1", "1", "1", "2"],
    );
  });

  test(`${name}: a refresh that never settles ends with the call that began it, and the next call refreshes again`, async () => {
    const { baseUrl } = await startGuardedServer(() => "new-token");
    const signals: AbortSignal[] = [];
    const call = create({
      baseUrl,
      timeoutMs: 200,
      token: ({ refresh, signal }) => {
        if (!refresh) return "old-token";
        return signals.push(signal) === 1 ? new Promise<string>(() => {}) : "new-token";
      },
    });
    await assert.rejects(call(), { kind: "timeout" });
    assert.equal(signals[0]!.aborted, true);
    assert.deepEqual(await call(), documented);
    assert.equal(signals.length, 2);
    assert.equal(signals[1]!.aborted, false);
  });

  test(`${name}: calls that share a refresh whose call is aborted refresh again, and succeed`, async () => {
    const { baseUrl } = await startGuardedServer(() => "new-token");
    const controller = new AbortController();
    let refreshes = 0;
    let refused = 0;
    const call = create({
      baseUrl,
      token: ({ refresh }) => {
        if (!refresh) return "old-token";
        return ++refreshes === 1 ? new Promise<string>(() => {}) : "new-token";
      },
      // Once all calls wait for the refresh, which begins after the first of these events.
      onRetry: () => {
        if (++refused === 10) setImmediate(() => controller.abort());
      },
    });
    const first = call({ signal: controller.signal });
    // Its refresh has to be the one that is shared.
    while (refreshes === 0) await new Promise(setImmediate);
    const others = Array.from({ length: 9 }, () => call());
    await assert.rejects(first, { kind: "aborted" });
    for (const other of others) assert.deepEqual(await other, documented);
    assert.equal(refreshes, 2);
  });

  test(`${name}: after a failed refresh the next call refreshes again`, async () => {
    const { baseUrl } = await startGuardedServer(() => "new-token");
    let refreshes = 0;
    const call = create({
      baseUrl,
      token: ({ refresh }) => {
        if (!refresh) return "old-token";
        if (++refreshes === 1) throw new Error("no session");
        return "new-token";
      },
    });
    await assert.rejects(call(), { kind: "input" });
    assert.deepEqual(await call(), documented);
  });
}

for (const { name, call } of clients) {
  test(`${name}: a token function is called for each call, a string is sent with each`, async () => {
    const { baseUrl, requests } = await startGuardedServer(() => "token-2");
    let count = 0;
    const refresh: boolean[] = [];
    const token = async (request: { refresh: boolean }) => {
      refresh.push(request.refresh);
      return `token-${++count}`;
    };
    await keyOf(call({ baseUrl, token }, exampleId));
    await keyOf(call({ baseUrl, token: "token-2" }, exampleId));
    assert.deepEqual(refresh, [false, true]);
    assert.deepEqual(
      requests.map(({ headers }) => headers.authorization),
      ["Bearer token-1", "Bearer token-2", "Bearer token-2"],
    );
  });

  test(`${name}: the client retries a 401 once with a token function, and never with a string`, async () => {
    const { baseUrl, requests } = await startGuardedServer(() => "another");
    for (const [token, sent] of [
      [() => "any-token", 2],
      ["any-token", 1],
    ] as const) {
      requests.length = 0;
      const { returned, thrown } = await call({ baseUrl, token, retries: 9 }, exampleId);
      assert.deepEqual(returned ?? (thrown as { body: unknown }).body, expired);
      assert.equal(requests.length, sent);
    }
  });

  for (const [what, token] of [
    [
      "that throws",
      () => {
        throw failure;
      },
    ],
    ["that rejects", () => Promise.reject(failure)],
    [
      "that throws at the refresh",
      ({ refresh }: { refresh: boolean }) => {
        if (refresh) throw failure;
        return "old-token";
      },
    ],
  ] as const) {
    test(`${name}: a token function ${what} ends the call with its error as the cause`, async () => {
      const { baseUrl } = await startGuardedServer(() => "another");
      const error = await errorOf(call({ baseUrl, token }, exampleId), "input");
      assert.equal(error.message, "The token function failed; see the cause.");
      assert.equal(error.cause, failure);
    });
  }

  for (const unusable of [
    "s3cr3t\r\ntoken",
    "s3cr3t token",
    "s3cr3t-токен",
    "s3cr3t\0",
    "",
    7,
    null,
  ]) {
    test(`${name}: token ${inspect(unusable)} is refused, not sent and not shown`, async () => {
      const { baseUrl, requests } = await startGuardedServer(() => "another");
      for (const token of [unusable as string, () => unusable as string]) {
        const error = await errorOf(call({ baseUrl, token }, exampleId), "input");
        assert.doesNotMatch(inspect(error, { depth: 9, showHidden: true }), /s3cr3t/);
      }
      assert.equal(requests.length, 0);
    });
  }
}

const failure = new Error("no session");
