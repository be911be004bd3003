import assert from "node:assert/strict";
import { test } from "node:test";
import { inspect } from "node:util";
import {
  CipherTrustError,
  connect,
  type ConnectOptions,
  createClient,
} from "cckm-aws-keys-contract";
import { disableRotationJobExamples } from "cckm-aws-keys-contract/examples";
import fc from "fast-check";
import { exampleId } from "../support/document.js";
import { clients, errorOf, params, path } from "../support/clients.js";
import { respondText, startServer } from "../support/servers.js";

const { documented } = disableRotationJobExamples[200];
const token = `s3cr3t"\\$&'/<>%+=~token`;
const escaped = [...token].map((it) => `\\u${it.charCodeAt(0).toString(16).padStart(4, "0")}`);

const bearer = "eyJhbGciOi/JSUzI1+NiIsInR5.cCI6IkpX-VCJ9_Zm9v==";
const codes = [...bearer].map((it) => it.charCodeAt(0));
const hexOf = (code: number) => code.toString(16);
const half = bearer.slice(9, 30);

/** Spellings of the token, none with a character that JSON must escape. */
const spellings: Array<[what: string, quoted: string]> = [
  ["as it is", bearer],
  [
    "with some characters escaped in JSON",
    bearer.replace(/[=/]/g, (it) => `\\u00${hexOf(it.charCodeAt(0))}`),
  ],
  ["with slashes escaped in JSON", bearer.replaceAll("/", "\\/")],
  ["with all characters escaped in JSON", codes.map((it) => `\\u00${hexOf(it)}`).join("")],
  ["escaped in JSON twice", codes.map((it) => `\\\\u00${hexOf(it)}`).join("")],
  ["percent-encoded", codes.map((it) => `%${hexOf(it)}`).join("")],
  ["percent-encoded twice", codes.map((it) => `%25${hexOf(it)}`).join("")],
  [
    "percent-encoded very many times",
    codes.map((it) => `%${"25".repeat(20)}${hexOf(it)}`).join(""),
  ],
  ["in hexadecimal references of HTML", codes.map((it) => `&#x${hexOf(it)};`).join("")],
  ["in decimal references of HTML", codes.map((it) => `&#0${it};`).join("")],
  ["in references of HTML, escaped again", codes.map((it) => `&amp;#${it};`).join("")],
  ["in named references of HTML", bearer.replaceAll("/", "&sol;").replaceAll("=", "&equals;")],
  ["in upper case", bearer.toUpperCase()],
  ["in groups", bearer.match(/.{1,4}/g)!.join(" ")],
  ["on several lines", bearer.match(/.{1,6}/g)!.join("\\r\\n")],
  ["cut off", `${bearer.slice(0, 12)}...`],
  ["of which only the end is left", bearer.slice(-16)],
  ...[0, 1, 2].map((before): [string, string] => [
    `in base64, after ${before} characters`,
    btoa(" ".repeat(before) + bearer),
  ]),
  ["of which a part is in base64", btoa(`user:${half}`)],
  ["in base64 for URLs", Buffer.from(bearer).toString("base64url")],
];

/** Every way in which a log may show a value. */
function shownBy(value: unknown): string {
  const shown: string[] = [];
  const seen = new Set();
  (function walk(it: unknown) {
    shown.push(String(it), inspect(it, { depth: 99, showHidden: true, maxStringLength: null }));
    shown.push(JSON.stringify(it) ?? "");
    if (typeof it !== "object" || it === null || seen.has(it)) return;
    seen.add(it);
    const { message, stack, cause, body, rawBody } = it as CipherTrustError;
    for (const part of [message, stack, cause, body, rawBody]) walk(part);
  })(value);
  return shown.join("\n");
}

function assertHidden(value: unknown, secret: string): void {
  const shown = shownBy(value);
  // As it is, and as inspect and JSON.stringify quote it.
  for (const form of [secret, inspect(secret).slice(1, -1), JSON.stringify(secret).slice(1, -1)]) {
    assert.ok(!shown.includes(form), `${form} is shown in:\n${shown}`);
  }
}

for (const { name, call } of clients) {
  for (const [what, status, mediaType, body] of [
    ["in plain text", 401, "text/plain", `Bearer ${token} is not known`],
    ["in a page", 502, "text/html", `<pre>Authorization: Bearer ${token}</pre>`],
    [
      "in an error",
      400,
      "application/json",
      JSON.stringify({ codeDesc: "NCERRBadRequest", message: `Token ${token}` }),
    ],
    ["in the name of an error", 400, "application/json", JSON.stringify({ codeDesc: token })],
    [
      "in JSON that is nested very deep",
      400,
      "application/json",
      `${"[".repeat(5000)}"${escaped.join("")}"${"]".repeat(5000)}`,
    ],
    [
      "in other JSON",
      400,
      "application/json",
      JSON.stringify({ headers: [{ authorization: token }] }),
    ],
    ["as the name of a property", 400, "application/json", JSON.stringify({ [token]: 1 })],
    ["in escapes of JSON", 400, "application/json", `{"codeDesc":"${escaped.join("")}"}`],
    ["in a URL", 404, "text/plain", `/login?token=${encodeURIComponent(token)}`],
    ["in a 2xx without a key", 200, "text/plain", token],
    ["in an invalid key", 200, "application/json", JSON.stringify({ ...documented, gone: token })],
  ] as const) {
    test(`${name}: a token that the server sends back ${what} is in no error`, async () => {
      const { baseUrl } = await startServer(respondText(status, mediaType, body));
      const { thrown, returned } = await call({ baseUrl, token }, exampleId);
      assert.ok(thrown ?? returned);
      assertHidden(thrown ?? returned, token);
      assert.match(shownBy(thrown ?? returned), /\[redacted\]/);
    });
  }

  for (const [what, quoted] of spellings) {
    test(`${name}: a token ${what} is in no error`, async () => {
      for (const [status, mediaType, body] of [
        [400, "application/json", `{"codeDesc":"NCERRBad","message":"unknown ${quoted}"}`],
        [400, "application/json", `{"codeDesc":"NCERRBad","${quoted}":{"a":1}}`],
        [400, "text/plain", `unknown ${quoted}`],
        [200, "text/html", `<p>unknown ${quoted}`],
        [200, "application/json", `{"labels":{"unknown ${quoted}":5}}`],
        [400, `text/plain; unknown="${quoted.replace(/[^ -~]/g, "")}"`, "unknown"],
      ] as const) {
        const { baseUrl } = await startServer(respondText(status, mediaType, body));
        const { thrown, returned } = await call({ baseUrl, token: bearer }, exampleId);
        const shown = shownBy(thrown ?? returned);
        assertHidden(thrown ?? returned, bearer);
        assert.ok(!shown.includes(quoted.slice(0, 40)), shown);
        // The error that createClient returns has no media type.
        if (thrown || body.includes(quoted)) assert.match(shown, /\[redacted\]/);
      }
    });
  }

  test(`${name}: an error that quotes the token keeps its other texts`, async () => {
    const body = `{"code":7,"codeDesc":"NCERRBad","message":"no ${bearer.replace("=", "\\u003d")}"}`;
    const { baseUrl } = await startServer(respondText(400, "application/json", body));
    const { thrown, returned } = await call({ baseUrl, token: bearer }, exampleId);
    const redacted = { code: 7, codeDesc: "NCERRBad", message: "no [redacted]" };
    assert.deepEqual((thrown as CipherTrustError)?.body ?? returned, redacted);
  });

  test(`${name}: a body that quotes no 8 characters of the token is shown as it is`, async () => {
    const body = JSON.stringify({
      codeDesc: "NCERRBad",
      message: bearer.slice(0, 7),
      a: "\\%41&lt;",
    });
    const { baseUrl } = await startServer(respondText(400, "application/json", body));
    const { thrown, returned } = await call({ baseUrl, token: bearer }, exampleId);
    assert.deepEqual((thrown as CipherTrustError)?.body ?? returned, JSON.parse(body));
  });

  test(`${name}: neither of two tokens is in an error`, async () => {
    const { baseUrl } = await startServer((request, response) => {
      response.writeHead(401).end(`${request.headers.authorization}, not old-s3cr3t or new-s3cr3t`);
    });
    const tokens = ({ refresh }: { refresh: boolean }) => (refresh ? "new-s3cr3t" : "old-s3cr3t");
    const { thrown, returned } = await call({ baseUrl, token: tokens }, exampleId);
    assertHidden(thrown ?? returned, "s3cr3t");
  });

  const failed = (properties: object) => Object.assign(new Error("failed"), properties);
  const deep = (value: unknown, depth = 10): object => ({
    a: depth > 1 ? deep(value, depth - 1) : value,
  });
  for (const [what, fail] of [
    ["the message of", (sent) => new Error(`cannot send ${sent}`)],
    ["the message of what is below", (sent) => new TypeError("failed", { cause: new Error(sent) })],
    ["one of several below", (sent) => new AggregateError([new Error(sent)])],
    ["a property of", (_, headers) => failed({ config: { headers } })],
    ["the headers of", (_, headers) => failed({ headers: new Headers(headers) })],
    [
      "the request of",
      (_, headers) => failed({ request: new Request("https://a.example", { headers }) }),
    ],
    ["a map of", (sent) => failed({ sent: new Map([["authorization", sent]]) })],
    ["the name of a property of", (sent) => failed({ sent: { [sent]: 1 } })],
    ["a symbol of", (sent) => failed({ [Symbol("sent")]: [sent] })],
    [
      "a getter of",
      (sent) => Object.defineProperty(failed({}), "sent", { enumerable: true, get: () => sent }),
    ],
    [
      "the error of a getter of",
      (sent) =>
        Object.defineProperty(failed({}), "sent", {
          enumerable: true,
          get: () => {
            throw new Error(sent);
          },
        }),
    ],
    ["a long way down in", (sent) => failed(deep(sent))],
    ["a string instead of", (sent) => sent],
  ] as Array<[what: string, fail: (sent: string, headers: HeadersInit) => unknown]>) {
    test(`${name}: a token in ${what} the cause is in no error`, async () => {
      const options: ConnectOptions = {
        baseUrl: "https://ciphertrust.example",
        token,
        fetch: (_, { headers = {} } = {}) =>
          Promise.reject(fail(new Headers(headers).get("authorization")!, headers)),
      };
      const error = await errorOf(call(options, exampleId), "network");
      assert.ok(error.cause instanceof Error, "the cause is kept, without the secret");
      assertHidden(error, token);
    });

    test(`${name}: a token in ${what} the reason of an abort is in no error`, async () => {
      const authorization = `Bearer ${token}`;
      const controller = new AbortController();
      const options: ConnectOptions = {
        baseUrl: "https://ciphertrust.example",
        token,
        fetch: () => new Promise(() => {}),
        onRequest: () => controller.abort(fail(authorization, { authorization })),
      };
      const { signal } = controller;
      const error = await errorOf(call(options, exampleId, { signal }), "aborted");
      assert.ok(error.cause instanceof Error, "the cause is kept, without the secret");
      assertHidden(error, token);
    });
  }

  test(`${name}: the reason of an abort that shows no token is the cause, a ring of causes too`, async () => {
    const cause = new Error("failed");
    cause.cause = cause;
    const options = {
      baseUrl: "https://ciphertrust.example",
      token,
      fetch: () => new Promise<Response>(() => {}),
    };
    const signal = AbortSignal.abort(cause);
    const error = await errorOf(call(options, exampleId, { signal }), "aborted");
    assert.ok(error.cause === cause, "another cause");
  });

  test(`${name}: the cause of a network error has the names, messages and codes of the causes alone`, async () => {
    const ring = Object.assign(new TypeError("failed"), { code: "EPIPE", socket: {} });
    ring.cause = ring;
    const options = {
      baseUrl: "https://ciphertrust.example",
      token,
      fetch: () => Promise.reject(ring),
    };
    const { cause } = await errorOf(call(options, exampleId), "network");
    for (const it of [cause, (cause as Error).cause] as Array<typeof ring>) {
      assert.deepEqual([it.name, it.message, it.code], ["TypeError", "failed", "EPIPE"]);
      assert.ok(!Object.hasOwn(it, "socket"), "socket");
    }
    // A ring is not copied forever, and a cause that has none gets none.
    let depth = 0;
    for (let it: unknown = cause; it; it = (it as Error).cause) depth++;
    assert.ok(depth < 99, `${depth} causes`);
    const alone = { ...options, fetch: () => Promise.reject(new TypeError("failed")) };
    const error = await errorOf(call(alone, exampleId), "network");
    assert.match(error.stack!, /\/runtime\/client\/transport\.js:/);
    assert.ok(!Object.hasOwn(error.cause as Error, "cause"), "a cause of the cause");
  });

  test(`${name}: a token in the reason of an abort, or in the failure of the token function, is in no error`, async () => {
    const { baseUrl } = await startServer((_, response) => {
      response.writeHead(401).end();
    });
    const controller = new AbortController();
    const aborted = await errorOf(
      call(
        { baseUrl, token, onRequest: () => controller.abort(new Error(`no more ${token}`)) },
        exampleId,
        { signal: controller.signal },
      ),
      "aborted",
    );
    assertHidden(aborted, token);
    const refused = await errorOf(
      call(
        {
          baseUrl,
          token: ({ refresh }) => {
            if (refresh) throw new Error(`cannot refresh ${token}`);
            return token;
          },
        },
        exampleId,
      ),
      "input",
    );
    assertHidden(refused, token);
    assert.match((refused.cause as Error).message, /^cannot refresh \[redacted\]$/);
  });

  test(`${name}: whatever characters a token holds, no error shows it`, async () => {
    const { baseUrl } = await startServer((request, response) => {
      const text = request.headers.authorization!;
      const isJson = request.url!.includes("json");
      response.writeHead(400, { "content-type": isJson ? "application/json" : "text/plain" });
      response.end(isJson ? JSON.stringify({ codeDesc: text, [text]: [text] }) : text);
    });
    const visible = fc.string({
      unit: fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)),
      minLength: 12,
      maxLength: 40,
    });
    await fc.assert(
      fc.asyncProperty(visible, fc.constantFrom("json", "text"), async (secret, id) => {
        const { thrown, returned } = await call({ baseUrl, token: secret }, id);
        assertHidden(thrown ?? returned, secret);
      }),
      { numRuns: 300 },
    );
  });
}

test("createClient: an Authorization header of the caller's own is in no error either", async () => {
  const { baseUrl } = await startServer((request, response) => {
    response.writeHead(403).end(request.headers.authorization);
  });
  const client = createClient({ baseUrl, token: "any-token" });
  const { error } = await client.POST(path, {
    params,
    headers: { authorization: `Basic ${token}` },
  });
  assertHidden(error, token);
  const refused = client.POST(path, {
    params,
    headers: { authorization: "Bearer s3cr3t\r\ntoken" },
  });
  await assert.rejects(refused, (error) => {
    assertHidden(error, "s3cr3t");
    return error instanceof CipherTrustError && error.kind === "input";
  });
});

test("neither a connection nor a client shows its token", () => {
  for (const create of [connect, createClient]) {
    const client = create({ baseUrl: "https://ciphertrust.example", token });
    assertHidden(client, token);
    for (const part of Object.values(client)) assertHidden(part, token);
  }
});

test("an error that is printed does not show the body, which may hold account ids", async () => {
  const { baseUrl } = await startServer(
    respondText(200, "application/json", JSON.stringify({ ...documented, gone: 7 })),
  );
  const error = await errorOf(clients[0]!.call({ baseUrl, token }, exampleId), "contract");
  assert.equal((error.body as typeof documented).id, documented.id);
  for (const shown of [String(error), inspect(error, { depth: 9 }), JSON.stringify(error)]) {
    assert.ok(!shown.includes(documented.aws_param.AWSAccountId!));
  }
});
