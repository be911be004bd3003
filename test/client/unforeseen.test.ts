import assert from "node:assert/strict";
import { test } from "node:test";
import { inspect } from "node:util";
import {
  type CallOptions,
  CipherTrustError,
  type CipherTrustErrorKind,
  connect,
  createClient,
  disableRotationJob,
} from "cckm-aws-keys-contract";
import { disableRotationJobExamples } from "cckm-aws-keys-contract/examples";
import { clients, errorOf, keyOf, params, path } from "../support/clients.js";
import { exampleId } from "../support/document.js";
import { respondJson, startServer } from "../support/servers.js";

const { documented } = disableRotationJobExamples[200];
const token = "any-token";
const base = { baseUrl: "https://ciphertrust.example", token };
const rejections: unknown[] = [];
process.on("unhandledRejection", (reason) => rejections.push(reason));

/** Asserts that a promise rejects with one of the client's errors, and that its message is readable. */
async function assertFails(
  run: () => unknown,
  kind: CipherTrustErrorKind,
  message = /./,
): Promise<void> {
  const failure = await (async () => run())().then(
    (value) => assert.fail(`no error, but ${inspect(value)}`),
    (error: unknown) => error,
  );
  assert.ok(failure instanceof CipherTrustError, inspect(failure));
  assert.equal(failure.kind, kind, inspect(failure));
  assert.match(failure.message, message);
  assert.doesNotMatch(failure.message, /\(undefined|\[object/);
}

const text = async () => JSON.stringify(documented);
const headers = new Headers();
const withType = (type: string) =>
  Object.defineProperty(Response.json(documented), "type", { value: type });
const revoked = Proxy.revocable({}, {});
revoked.revoke();

/** What a stand-in fetch may return that is not an HTTP response. */
const notResponses: Record<string, unknown> = {
  "a network error": Response.error(),
  "an opaque response": withType("opaque"),
  "a response of type error": withType("error"),
  "status 0": { ok: false, status: 0, headers, text: async () => "" },
  "no headers": { ok: true, status: 200, text },
  "headers without get": { ok: true, status: 200, headers: {}, text },
  "no status": { ok: true, headers, text },
  "a status that is not ok, but ok": { ok: true, status: 404, headers, text },
  "no ok": { status: 200, headers, text },
  "no text": { ok: true, status: 200, headers },
  "a text that is an object": { ok: true, status: 200, headers, text: async () => documented },
  "a text that rejects": { ok: true, status: 200, headers, text: () => Promise.reject(null) },
  "a 401 without headers": { ok: false, status: 401, text },
};

/** An object that has another such object at each look. */
function endless(): object {
  return {
    get next() {
      return endless();
    },
  };
}

/** What a stand-in fetch may reject with. */
const rejectedWith: Record<string, unknown> = {
  "no reason": undefined,
  null: null,
  "a symbol": Symbol("failed"),
  "an object without a prototype": Object.create(null),
  "a message without a prototype": { message: Object.create(null) },
  "a getter that throws": {
    get cause() {
      throw new Error("unreadable");
    },
  },
  "a new cause at each look": new (class Endless {
    get cause() {
      return new Endless();
    }
  })(),
  "a proxy that is revoked": revoked.proxy,
};

for (const { name, call } of clients) {
  for (const [what, response] of Object.entries(notResponses)) {
    test(`${name}: a fetch that returns ${what} is a network error`, async () => {
      const refreshing = ({ refresh }: { refresh: boolean }) =>
        refresh ? Promise.reject(new Error("no session")) : token;
      const fetch = async () => response as Response;
      await errorOf(call({ ...base, token: refreshing, fetch }, exampleId), "network");
      await new Promise(setImmediate);
      assert.deepEqual(rejections, []);
    });
  }

  for (const [what, reason] of Object.entries(rejectedWith)) {
    test(`${name}: a fetch that rejects with ${what} is a network error, without a retry`, async () => {
      let count = 0;
      const fetch = () => {
        count++;
        return Promise.reject(reason);
      };
      const error = await errorOf(call({ ...base, fetch }, exampleId), "network");
      assert.match(error.message, /no complete response \(no reason given\)/);
      assert.equal(count, 1);
    });
  }

  for (const signal of ["x", 1, {}, new AbortController(), new EventTarget()]) {
    test(`${name}: a signal that is ${inspect(signal, { depth: 0 })} is refused`, async () => {
      const fetch = () => assert.fail("sent");
      const outcome = call({ ...base, fetch }, exampleId, { signal } as unknown as CallOptions);
      const error = await errorOf(outcome, "input");
      assert.equal(error.message, "signal must be an AbortSignal.");
    });
  }

  test(`${name}: a signal of a polyfill, with no more than aborted and addEventListener, ends the call`, async () => {
    let abort = () => {};
    const signal = {
      aborted: false,
      addEventListener: (_: string, listener: () => void) => (abort = listener),
    } as unknown as AbortSignal;
    const fetch = async () => {
      abort();
      return Response.json(documented);
    };
    await errorOf(call({ ...base, fetch }, exampleId, { signal }), "aborted");
  });

  for (const reason of [Object.create(null), null, Symbol("left"), revoked.proxy, endless()]) {
    test(`${name}: an abort with ${inspect(reason)} as its reason ends the call`, async () => {
      const fetch = () => new Promise<Response>(() => {});
      const controller = new AbortController();
      const onRequest = () => controller.abort(reason);
      const { signal } = controller;
      await errorOf(call({ ...base, fetch, onRequest }, exampleId, { signal }), "aborted");
    });
  }

  test(`${name}: without throwIfAborted and AbortSignal.any a call is the same`, async () => {
    const { any } = AbortSignal;
    const { throwIfAborted } = AbortSignal.prototype;
    Object.assign(AbortSignal, { any: undefined });
    Object.assign(AbortSignal.prototype, { throwIfAborted: undefined });
    try {
      const fetch = async () => Response.json(documented);
      const { signal } = new AbortController();
      assert.deepEqual(await keyOf(call({ ...base, fetch }, exampleId, { signal })), documented);
    } finally {
      Object.assign(AbortSignal, { any });
      Object.assign(AbortSignal.prototype, { throwIfAborted });
    }
  });
}

const cckm = connect({ ...base, fetch: async () => Response.json(documented) });
const client = createClient({ ...base, fetch: async () => Response.json(documented) });
const post = (init: unknown) => () => client.POST(path, init as { params: typeof params });
const named = disableRotationJob as (...parameters: unknown[]) => unknown;
const circular: Record<string, unknown> = {};
circular.self = circular;

for (const [what, run, message] of [
  ["connect()", () => connect(undefined as never), /baseUrl is not a valid URL/],
  ["connect(null)", () => connect(null as never), /baseUrl is not a valid URL/],
  ["createClient()", () => createClient(undefined as never), /baseUrl is not a valid URL/],
  [
    "connect() with a baseUrl that is unprintable",
    () => connect({ ...base, baseUrl: Object.create(null) }),
    /baseUrl is not a valid URL/,
  ],
  ["a function without a connection", () => named(), /must come from connect\(\)/],
  ["a function with options", () => named(base, { id: "x" }), /must come from connect\(\)/],
  ["a function without parameters", () => named(cckm), /Path parameter "id"/],
  ["a function with null", () => named(cckm, null, null), /Path parameter "id"/],
  ["a method without options", post(undefined), /Path parameter "id"/],
  ["a method with null", post(null), /Path parameter "id"/],
  ["params: null", post({ params: null }), /Path parameter "id"/],
  ["an id beside path", post({ params: { id: "x" } }), /Path parameter "id"/],
  ['baseUrl: "nope"', post({ params, baseUrl: "nope" }), /a middleware or an option/],
  ['mode: "zzz"', post({ params, mode: "zzz" }), /a middleware or an option/],
  ["a circular body", post({ params, body: circular }), /a middleware or an option/],
  ["middleware: 7", post({ params, middleware: 7 }), /a middleware or an option/],
  ['parseAs: "yaml"', post({ params, parseAs: "yaml" }), /parseAs must be one of/],
  ['parseAs: "clone"', post({ params, parseAs: "clone" }), /parseAs must be one of/],
  ["an invalid header", post({ params, headers: { "a b": "c" } }), /A header is invalid/],
  [
    "an invalid header in params",
    post({ params: { ...params, header: { "a b": "c" } } }),
    /A header is invalid/,
  ],
  [
    "a middleware that throws nothing",
    post({ params, middleware: [{ onRequest: () => Promise.reject() }] }),
    /a middleware or an option/,
  ],
  [
    "request() with a method that is unprintable",
    () => client.request(Object.create(null), path as never),
    /The contract has no OBJECT/,
  ],
  [
    "a path that is a symbol",
    () => client.POST(Symbol("x") as never),
    /The contract has no POST symbol/,
  ],
  ["use() with a function", () => client.use((() => {}) as never), /use\(\) takes objects/],
] as Array<[what: string, run: () => unknown, message: RegExp]>) {
  test(`${what} is an input error`, () => assertFails(run, "input", message));
}

test("createClient: a body that cannot be read as parseAs says is a contract error", () =>
  assertFails(post({ params, parseAs: "formData" }), "contract", /cannot be read as formData/));

test("createClient: a response of a middleware that is not of HTTP is a network error", async () => {
  for (const middleware of [
    { onRequest: () => Response.error() },
    { onResponse: () => Response.error() },
  ]) {
    await assertFails(post({ params, middleware: [middleware] }), "network");
  }
});

for (const parseAs of ["json", "text", "blob", "arrayBuffer", "stream"] as const) {
  test(`createClient: read as ${parseAs}, a response of a middleware is validated as well`, async () => {
    const reply = (body: unknown) => [{ onRequest: () => Response.json(body) }];
    const init = { params, parseAs, middleware: reply(documented) };
    const { data, response } = await client.POST(path, init);
    assert.deepEqual(
      parseAs === "json" ? data : await new Response(data as Blob).json(),
      documented,
    );
    assert.equal(response.status, 200);
    await assertFails(post({ params, parseAs, middleware: reply({}) }), "contract");
  });
}

for (const hook of ["onRequest", "onResponse"] as const) {
  test(`createClient: the time of an ${hook} that hangs counts in timeoutMs, and nothing is sent later`, async () => {
    const { baseUrl, requests } = await startServer(respondJson(200, documented));
    const client = createClient({ baseUrl, token });
    let resume = () => {};
    const hang = () => new Promise<void>((resolve) => (resume = resolve));
    client.use(hook === "onRequest" ? { onRequest: hang } : { onResponse: hang });
    await assertFails(() => client.POST(path, { params, timeoutMs: 60 } as never), "timeout");
    const sent = requests.length;
    resume();
    // Gives a request that is sent by mistake time to arrive.
    await keyOf(clients[0]!.call({ baseUrl, token }, exampleId));
    assert.equal(requests.length, sent + 1);
  });
}

for (const { name, call } of clients) {
  test(`${name}: where fetch refuses the signals of the platform, as Node's does those of jsdom, limits work`, async () => {
    const Own = globalThis.Request;
    const refuse = (init?: RequestInit) => {
      if (init?.signal) throw new TypeError("not an AbortSignal");
    };
    globalThis.Request = class extends Own {
      constructor(input: RequestInfo | URL, init?: RequestInit) {
        refuse(init);
        super(input, init);
      }
    };
    const fetch = async (_: unknown, init?: RequestInit) => {
      refuse(init);
      return Response.json(documented);
    };
    try {
      const { signal } = new AbortController();
      assert.deepEqual(await keyOf(call({ ...base, fetch }, exampleId, { signal })), documented);
      const hanging = { ...base, fetch: () => new Promise<Response>(() => {}), timeoutMs: 50 };
      await errorOf(call(hanging, exampleId, { signal }), "timeout");
    } finally {
      globalThis.Request = Own;
    }
  });
}

test("a URL of a polyfill that does not implement its properties is an input error", async () => {
  const Own = globalThis.URL;
  globalThis.URL = class {
    get protocol(): string {
      throw new Error("not implemented");
    }
  } as unknown as typeof URL;
  try {
    await assertFails(() => connect(base), "input");
  } finally {
    globalThis.URL = Own;
  }
});
