import assert from "node:assert/strict";
import { test } from "node:test";
import { inspect } from "node:util";
import { gzipSync } from "node:zlib";
import {
  CipherTrustError,
  connect,
  type ConnectOptions,
  createClient,
  isAwsKey,
} from "cckm-aws-keys-contract";
import { disableRotationJobExamples } from "cckm-aws-keys-contract/examples";
import { clients, errorOf, keyOf } from "../support/clients.js";
import { exampleId } from "../support/document.js";
import { respondJson, respondText, startServer, startSocketServer } from "../support/servers.js";

const { documented } = disableRotationJobExamples[200];
const token = "any-token";
const text = JSON.stringify(documented);
const account = documented.aws_param.AWSAccountId!;
const json = "application/json";

/** What loggers show of an error: console.log, JSON, a clone, and each enumerable property, as pino does. */
function logged(error: CipherTrustError): string {
  const shown = [String(error), error.stack, JSON.stringify(error)];
  for (let it: unknown = error; it instanceof Error; it = it.cause) {
    for (const key in it) shown.push(JSON.stringify((it as never)[key]));
    shown.push(it.message, inspect(it, { depth: 99, showHidden: true }));
  }
  return [...shown, inspect(structuredClone(error), { depth: 99 })].join("\n");
}

function assertUnlogged(error: CipherTrustError): void {
  const shown = logged(error);
  assert.ok(!shown.includes(account), shown);
  for (let at = 0; at + 200 <= text.length; at++) {
    assert.ok(!shown.includes(text.slice(at, at + 200)), shown);
  }
}

for (const { name, call } of clients) {
  for (const [what, mediaType, body] of [
    ["of another type", json, JSON.stringify({ ...documented, gone: 7 })],
    ["cut off", json, text.slice(0, -5)],
    ["cut off, with a media type in other case", "Application/JSON", text.slice(0, -5)],
    ["cut off, as text", "text/plain", text.slice(0, -5)],
    ["cut off, without a media type", undefined, text.slice(0, -5)],
    ["whose start is cut off", "text/plain", text.slice(-300)],
    ["in a list", "text/plain", `[${text}`],
    ["of which only an account is left", "text/plain", `account ${account}`],
  ] as const) {
    test(`${name}: no log shows a key ${what}`, async () => {
      const { baseUrl } = await startServer(respondText(200, mediaType, body));
      const error = await errorOf(call({ baseUrl, token }, exampleId), "contract");
      assertUnlogged(error);
      assert.equal(error.rawBody, body);
    });
  }

  test(`${name}: no log shows the raw bytes of a response that Node cannot parse`, async () => {
    const length = `Content-Length: ${text.length}\r\n`;
    const { baseUrl } = await startSocketServer((socket) => {
      socket.write(`HTTP/1.1 200 OK\r\n${length}${length}\r\n${text}`);
    });
    const error = await errorOf(call({ baseUrl, token }, exampleId), "network");
    assertUnlogged(error);
    const { code, name: reason } = (error.cause as Error).cause as NodeJS.ErrnoException;
    assert.deepEqual([code, reason], ["HPE_UNEXPECTED_CONTENT_LENGTH", "HTTPParserError"]);
  });

  const failed = (properties: object) => Object.assign(new TypeError("failed"), properties);
  for (const [what, cause] of [
    ["the response of", failed({ response: { data: documented } })],
    ["the bytes of", failed({ data: Buffer.from(text) })],
    ["a text of", failed({ body: `account ${account}` })],
    ["the message of", new Error(text)],
    ["a map of", failed({ errors: [new Map([["account", account]])] })],
    ["the cause of", new Error("failed", { cause: failed({ account }) })],
    ["an object instead of", { ...documented, message: "failed" }],
    ["a text instead of", text],
  ] as const) {
    test(`${name}: no log shows a key in ${what} the cause`, async () => {
      const options: ConnectOptions = {
        baseUrl: "https://ciphertrust.example",
        token,
        fetch: () => Promise.reject(cause),
      };
      const error = await errorOf(call(options, exampleId), "network");
      assert.ok(error.cause instanceof Error, inspect(error.cause));
      assertUnlogged(error);
    });
  }

  test(`${name}: a message is one line of at most 500 characters without control characters`, async () => {
    const odd = "\u0000\u001b[31m\u009b\u202e\u2028\r\n\ud800";
    for (const body of [
      `host${odd}unknown`,
      JSON.stringify({ codeDesc: `NCERR${odd}`, message: `${odd}x`.repeat(500) }),
      JSON.stringify({ codeDesc: "NCERRAny", message: `${"x".repeat(458)}\u{1f600}` }),
    ]) {
      const { baseUrl } = await startServer(respondText(400, json, body));
      const { thrown, returned } = await call({ baseUrl, token, validate: false }, exampleId);
      const { message } = (thrown ?? returned) as Error;
      // The error that createClient returns is the server's own.
      if (returned && body.includes("codeDesc")) continue;
      assert.ok(message.length <= 500, `${message.length} characters`);
      assert.doesNotMatch(message, /[^\P{C}]|[\r\n\u2028]/u);
    }
  });

  for (const [status, kind] of [
    [200, "contract"],
    [201, "contract"],
    [404, "http"],
  ] as const) {
    test(`${name}: a body of ${status} that is larger than maxResponseBytes is a ${kind} error`, async () => {
      const large = gzipSync(JSON.stringify({ ...documented, meta: "x".repeat(20_000_000) }));
      let closed: Promise<unknown> | undefined;
      const compressed = await startServer((request, response) => {
        closed = new Promise((resolve) => request.socket.on("close", resolve));
        response.writeHead(status, { "content-type": json, "content-encoding": "gzip" });
        // Never ended, so the connection closes only if the client cancels the rest.
        response.write(large);
      });
      const small = await startServer(respondText(status, json, text));
      for (const options of [
        { baseUrl: compressed.baseUrl },
        { baseUrl: small.baseUrl, maxResponseBytes: Buffer.byteLength(text) - 1 },
      ]) {
        const { thrown, returned } = await call({ ...options, token, retries: 0 }, exampleId);
        const { message, ...error } = (thrown ?? returned) as CipherTrustError;
        assert.equal(error.kind, kind);
        assert.match(message, /a body larger than maxResponseBytes/);
        assert.equal((thrown as CipherTrustError)?.status ?? status, status);
        assert.equal(((thrown ?? returned) as CipherTrustError).rawBody, "");
      }
      await closed;
    });
  }

  test(`${name}: a body of maxResponseBytes is read, whether it is a stream or not`, async () => {
    const options = { baseUrl: "https://ciphertrust.example", token };
    const bytes = Buffer.byteLength(text);
    for (const maxResponseBytes of [bytes, Infinity, bytes - 1]) {
      for (const response of [
        new Response(text),
        { ok: true, status: 200, headers: new Headers(), text: async () => text } as Response,
      ]) {
        const outcome = call(
          { ...options, maxResponseBytes, fetch: async () => response },
          exampleId,
        );
        if (maxResponseBytes < bytes) await errorOf(outcome, "contract");
        else assert.deepEqual(await keyOf(outcome), documented);
      }
    }
  });

  const labels = { owner: "José Müller" };
  const keyText = JSON.stringify({ ...documented, labels });
  for (const [what, mediaType, body] of [
    ["UTF-8", json, Buffer.from(keyText)],
    ["UTF-8 with a byte order mark", json, Buffer.from(`\ufeff${keyText}`)],
    ["UTF-8 that is declared as Latin-1", `${json}; charset=iso-8859-1`, Buffer.from(keyText)],
    ["Latin-1", json, Buffer.from(keyText, "latin1")],
    ["Latin-1 that is declared", `${json}; charset="ISO-8859-1"`, Buffer.from(keyText, "latin1")],
    ["Latin-1 that is declared as UTF-8", `${json}; charset=utf-8`, Buffer.from(keyText, "latin1")],
    ["Latin-1 with an unknown charset", `${json}; charset=none`, Buffer.from(keyText, "latin1")],
  ] as const) {
    test(`${name}: a body in ${what} is read in it`, async () => {
      const { baseUrl } = await startServer((_, response) => {
        response.writeHead(200, { "content-type": mediaType });
        // In two chunks, the first of which ends within a character.
        response.write(body.subarray(0, body.indexOf("M") + 2));
        setImmediate(() => response.end(body.subarray(body.indexOf("M") + 2)));
      });
      assert.deepEqual((await keyOf(call({ baseUrl, token }, exampleId))).labels, labels);
    });
  }

  test(`${name}: a list is neither a key nor an error body`, async () => {
    for (const body of ["[]", `[${text}]`]) {
      const { baseUrl } = await startServer(respondText(200, json, body));
      await errorOf(call({ baseUrl, token, validate: false }, exampleId), "contract");
    }
  });

  test(`${name}: inherited properties are neither labels nor those of an error`, async () => {
    const inherited = { codeDesc: "NCERRInherited", message: "inherited", code: 7 };
    const { baseUrl } = await startServer(respondJson(200, { ...documented, labels: {} }));
    const failing = await startServer(respondJson(404, { error: "no" }));
    Object.assign(Object.prototype, inherited);
    try {
      assert.equal((await keyOf(call({ baseUrl, token }, exampleId))).id, documented.id);
      const { thrown } = await call({ baseUrl: failing.baseUrl, token }, exampleId);
      if (thrown) assert.ok(!Object.hasOwn(thrown, "codeDesc"), "codeDesc");
    } finally {
      for (const key of Object.keys(inherited)) delete (Object.prototype as never)[key];
    }
    assert.ok(isAwsKey({ ...documented, labels: Object.create({ inherited: 7 }) }));
  });
}

test("a copied or proxied error keeps its body", () => {
  const error = new CipherTrustError("http", "failed", { status: 404, body: [7], rawBody: "[7]" });
  for (const copy of [
    new Proxy(error, {}),
    Object.create(error) as CipherTrustError,
    Object.create(
      Object.getPrototypeOf(error) as object,
      Object.getOwnPropertyDescriptors(error),
    ) as CipherTrustError,
  ]) {
    assert.deepEqual([copy.body, copy.rawBody], [[7], "[7]"]);
  }
  assert.equal(CipherTrustError.prototype.body, undefined);
});

test("maxResponseBytes must be a number of at least 1", () => {
  for (const create of [connect, createClient]) {
    for (const maxResponseBytes of [0, -1, NaN, "7" as never, null as never]) {
      assert.throws(
        () => create({ baseUrl: "https://ciphertrust.example", token, maxResponseBytes }),
        { kind: "input", message: "maxResponseBytes must be a number from 1 to Infinity." },
      );
    }
  }
});

test("an example that is changed is as before when it is read again", () => {
  const read = () => disableRotationJobExamples[200].documented;
  const expected = structuredClone(read());
  read().aws_param.Tags!.length = 0;
  Object.assign(read(), { gone: "changed" });
  assert.deepEqual(read(), expected);
  for (const object of [disableRotationJobExamples, disableRotationJobExamples[200]]) {
    assert.throws(() => Object.assign(object, { 200: {}, documented: {} }), TypeError);
  }
});
