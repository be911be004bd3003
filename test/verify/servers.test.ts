import assert from "node:assert/strict";
import type { RequestListener } from "node:http";
import { networkInterfaces } from "node:os";
import { test } from "node:test";
import * as zlib from "node:zlib";
import { connect, disableRotationJob } from "cckm-aws-keys-contract";
import { respondJson, respondText, startServer } from "../support/servers.js";
import {
  documented,
  exampleOf,
  keyId,
  provider,
  reportOf,
  type Responses,
  token,
} from "../support/verify.js";

const json = "application/json";
const text = JSON.stringify(documented);
const notFound = exampleOf("404") as Record<string, unknown>;
const { uri: _, ...withoutUri } = documented;
const withJob = { ...documented, labels: { job_config_id: "5c4e" } };

/** The documented key with a change, and as bytes. */
const key = (change: object) => respondJson(200, { ...documented, ...change });
const bytes = (body: string | Uint8Array, headers?: Record<string, string>) =>
  respondText(200, json, body, headers);
const encoded = (encoding: string, body: Uint8Array) =>
  bytes(body, { "content-encoding": encoding });
const tags = (count: number) => ({ aws_param: { Tags: Array(count).fill({ TagKey: "a" }) } });

/** Sends the head of a response, then a part of its body, and then does something. */
function begin(headers: Record<string, string | number>, end: (socket: RequestSocket) => void) {
  const respond: RequestListener = (request, response) => {
    response.writeHead(200, { "content-type": json, ...headers });
    response.write("{", () => end(request.socket));
  };
  return respond;
}
type RequestSocket = Parameters<RequestListener>[0]["socket"];

/** Writes to the connection itself. */
const raw =
  (content: string): RequestListener =>
  (request) =>
    void request.socket.end(content);
const drop: RequestListener = (request) => void request.socket.destroy();
const stall: RequestListener = () => {};

const noResponse = "the server responds: expected a response, found no complete response";
const redirects = "the server does not redirect: expected a response of the contract, found ";
const tooLarge = "the body is not too large: expected at most 10,000,000 bytes, found more";
const notSuccess = "expected status >= 200 && status < 300, found status ";
const undeclared = "the media type is declared: expected application/json, found ";
const notUtf8 = "the body is UTF-8: expected UTF-8, found bytes that are not UTF-8";
const notJson = "the body is JSON: expected JSON, found not JSON";
const twice = (pointer: string) =>
  `no name stands twice in an object: at ${pointer}, expected one property, found several`;
const invalid = (pointer: string, expected: string, found: string) =>
  `the body is valid: at ${pointer}, expected ${expected}, found ${found}`;
const noKey = `at /id, expected ${keyId}, found nothing`;
const hasJob = 'at /labels/job_config_id, expected nothing, found "5c4e"';

/** Servers with one fault each, and every violation that the report must have. */
const WRONG: Array<[what: string, responses: Responses, ...violations: string[]]> = [
  // Whom it lets in.
  [
    "no token is required",
    { unauthenticated: respondJson(404, notFound) },
    "expected status == 401, found status 404",
  ],
  [
    "the lack of a token is a 403",
    { unauthenticated: respondJson(403, exampleOf("403")) },
    "expected status == 401, found status 403",
  ],
  [
    "a request without a token is dropped",
    { unauthenticated: drop },
    `${noResponse} (ECONNRESET): socket hang up`,
  ],
  ["a request without a token stalls", { unauthenticated: stall }, `${noResponse} within 1000 ms`],
  [
    "every token is accepted",
    { invalid: respondJson(404, notFound) },
    "expected status == 401, found status 404",
  ],
  [
    "an invalid token is a redirect to a login page",
    { invalid: respondText(302, "text/html", "", { location: "/login" }) },
    `${redirects}302, a redirect to /login`,
  ],

  // The status.
  [
    "an unknown key is found",
    { unknown: respondJson(200, documented) },
    "expected status == 404, found status 200",
  ],
  ["the known key is not found", { known: respondJson(404, notFound) }, `${notSuccess}404`, noKey],
  [
    "the client would retry",
    { known: respondJson(503, exampleOf("503"), { "retry-after": "0" }) },
    `${notSuccess}503`,
    noKey,
  ],
  [
    "a success is a redirect",
    { known: respondText(308, undefined, "", { location: "/v2" }) },
    `${redirects}308, a redirect to /v2`,
  ],

  // A response that does not end.
  ["the response is too slow", { known: stall }, `${noResponse} within 1000 ms`],
  ["the response stalls", { known: begin({}, () => {}) }, `${noResponse} within 1000 ms`],
  [
    "the response breaks off",
    { known: begin({ "content-length": 99 }, (it) => it.end()) },
    `${noResponse} (ECONNRESET): aborted`,
  ],
  [
    "the connection is reset during the response",
    { known: begin({}, (it) => it.resetAndDestroy()) },
    `${noResponse} (ECONNRESET): aborted`,
  ],
  [
    "the response is not HTTP",
    { known: raw("SSH-2.0-OpenSSH_9.6\r\n") },
    `${noResponse} (HPE_INVALID_CONSTANT): Parse Error`,
  ],
  [
    "the body is not in the encoding that it has by its header",
    { known: encoded("gzip", Buffer.from(text)) },
    `${noResponse} (Z_DATA_ERROR)`,
  ],
  [
    "the body is larger than the client reads",
    { known: key({ padding: "x".repeat(10_000_000) }) },
    tooLarge,
  ],
  [
    "the body is larger only once it is decoded",
    { known: encoded("gzip", zlib.gzipSync(" ".repeat(10_000_000) + text)) },
    tooLarge,
  ],

  // A body that is not JSON, or that is read in two ways.
  ["a success is empty", { known: bytes("") }, noKey, invalid("/", "an object", "missing")],
  [
    "a success has no content",
    { known: respondText(204, undefined, "") },
    noKey,
    `${undeclared}none`,
    invalid("/", "an object", "missing"),
  ],
  ["a success is half of a JSON", { known: bytes(text.slice(0, 500)) }, notJson],
  ["a success is JSON and more", { known: bytes(`${text}${text}`) }, notJson],
  ["a success is JavaScript", { known: bytes(text.replace("{", "{gone:NaN,")) }, notJson],
  [
    "a success is a page with the status 200",
    { known: respondText(200, "text/html", "<h1>Log in</h1>") },
    `${undeclared}text/html`,
    notJson,
  ],
  [
    "an error is JSON only by its media type",
    { unknown: respondText(404, json, "<h1>Not Found</h1>") },
    notJson,
  ],
  [
    "a name stands twice",
    { known: bytes(text.replace("{", '{"labels":{"job_config_id":"5c4e"},"labels":{},')) },
    twice("/labels"),
  ],
  [
    "a name stands twice, once with an escape",
    { known: bytes(text.replace("{", '{"\\u0075ri":"x",')) },
    twice("/uri"),
  ],
  [
    "a name stands twice in an item",
    { known: bytes(text.replace("{", '{"more":[{"a~/b":[1,"]"],"a~/b":2}],')) },
    twice("/more/0/a~0~1b"),
  ],
  [
    "a name stands twice in an error",
    { unknown: respondText(404, json, '{"codeDesc":"a","codeDesc":"b"}') },
    twice("/codeDesc"),
  ],
  [
    "the body is in Latin-1",
    { known: bytes(Buffer.from(text.replace("{", '{"name":"ü",'), "latin1")) },
    notUtf8,
  ],
  [
    "the body is in UTF-16",
    { known: bytes(Buffer.from(`\ufeff${text}`, "utf16le")) },
    notUtf8,
    notJson,
  ],

  // A body that is invalid.
  [
    "a success is a list",
    { known: bytes(`[${text}]`) },
    noKey,
    invalid("/", "an object", "an array"),
  ],
  [
    "a required property is missing",
    { known: respondJson(200, withoutUri) },
    invalid("/uri", "a string", "missing"),
  ],
  [
    "a property has the wrong type",
    { known: key({ gone: "no" }) },
    invalid("/gone", "a boolean", "a string"),
  ],
  [
    "a date is invalid",
    { known: key({ updatedAt: "2020-13-05T06:59:07Z" }) },
    invalid("/updatedAt", "a date-time of RFC 3339", "a string"),
  ],
  [
    "two tags have no value",
    { known: key(tags(2)) },
    invalid("/aws_param/Tags/0/TagValue", "a string", "missing"),
    invalid("/aws_param/Tags/1/TagValue", "a string", "missing"),
  ],
  [
    "an error has no codeDesc",
    { unknown: respondJson(404, { error: "not found" }) },
    invalid("/codeDesc", "a string", "missing"),
  ],
  [
    "an error is a page",
    { unknown: respondText(404, "text/html", "<h1>Not Found</h1>") },
    `${undeclared}text/html`,
    notJson,
  ],
  [
    "an error has no media type",
    { unknown: respondText(404, undefined, JSON.stringify(notFound)) },
    `${undeclared}none`,
  ],

  // A valid key that is not the result.
  [
    "a key is an error as well",
    { known: key({ codeDesc: "NCERRInternalServerError: x" }) },
    'the client accepts the response: found the error "the server accepted the call (200), but the response is an error: NCERRInternalServerError: x"',
  ],
  [
    "the response is another key",
    { known: key({ id: "another" }) },
    `at /id, expected ${keyId}, found "another"`,
  ],
  ["the job is still attached", { known: respondJson(200, withJob) }, hasJob],
  [
    "the job is still attached, in Application/JSON",
    { known: respondText(200, "Application/JSON", JSON.stringify(withJob)) },
    hasJob,
  ],
  [
    "the job is still attached, in text/plain",
    { known: respondText(200, "text/plain", JSON.stringify(withJob)) },
    hasJob,
    `${undeclared}text/plain`,
  ],
  [
    "the job is still attached, after a byte order mark",
    { known: bytes(`\ufeff${JSON.stringify(withJob)}`) },
    hasJob,
  ],
];

for (const [what, responses, ...violations] of WRONG) {
  test(`a server fails if ${what}`, async () => {
    const { baseUrl, requests } = await startServer(provider(responses));
    const report = await reportOf(baseUrl, { timeoutMs: 1000 });
    assert.deepEqual([report.passed, report.reached, requests.length], [false, true, 4]);
    assert.equal(report.steps.filter(({ passed }) => !passed).length, 1);
    const failed = report.steps.flatMap(({ checks }) => checks).filter(({ passed }) => !passed);
    assert.deepEqual(
      failed.map(({ name, pointer, expected, found }) => {
        const place = pointer === undefined ? [] : [`at ${pointer || "/"}`];
        const parts = [...place, expected && `expected ${expected}`, `found ${found}`];
        const reason = parts.filter(Boolean).join(", ");
        // The rest of Node's message differs between its versions.
        const [text] = reason.split(/(?<=Parse Error|Z_DATA_ERROR\))/) as [string];
        return name.startsWith("$") ? text : `${name}: ${text}`;
      }),
      violations,
    );
    for (const { contract } of failed) {
      assert.match(contract ?? "#", /^#(\/paths\/~1api~1.+\/post\/responses\/\w+)?$/);
    }
  });
}

const inPieces: RequestListener = (_, response) => {
  response.writeHead(200, { "content-type": json });
  for (const byte of Buffer.from(text.replace("{", '{"name":"ü😀",')))
    response.write(Buffer.of(byte));
  response.end();
};

const hasIpv6 = Object.values(networkInterfaces()).some((it) =>
  it!.some(({ address }) => address === "::1"),
);
const unended = { finishFlush: zlib.constants.Z_SYNC_FLUSH };

/** Servers that differ from the documented responses in what does not matter. The client accepts them too. */
const RIGHT: Array<[what: string, responses: Responses, host?: string, path?: string]> = [
  // The transfer.
  ["gzip that was not requested", { known: encoded("gzip", zlib.gzipSync(text)) }],
  ["x-gzip", { known: encoded("x-gzip", zlib.gzipSync(text)) }],
  ["deflate", { known: encoded("Deflate", zlib.deflateSync(text)) }],
  ["gzip without its end", { known: encoded("gzip", zlib.gzipSync(text, unended)) }],
  ["Brotli", { known: encoded("br", zlib.brotliCompressSync(text)) }],
  ["two encodings", { known: encoded("deflate, gzip", zlib.gzipSync(zlib.deflateSync(text))) }],
  [
    "an encoding of an error",
    {
      unknown: respondText(404, json, zlib.gzipSync(JSON.stringify(notFound)), {
        "content-encoding": "gzip",
      }),
    },
  ],
  ["chunks of one byte", { known: inPieces }],
  [
    "HTTP/1.0 without a length",
    { known: raw(`HTTP/1.0 200 OK\r\nContent-Type: ${json}\r\n\r\n${text}`) },
  ],
  [
    "Early Hints",
    {
      known: raw(
        `HTTP/1.1 103 Early Hints\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: ${json}\r\n\r\n${text}`,
      ),
    },
  ],
  ["an IPv6 address", {}, "::1"],
  ["a path prefix", {}, "127.0.0.1", "/api-gateway"],
  ["a path prefix with a slash at its end", {}, "127.0.0.1", "/a/b/"],

  // The status and the headers.
  ["201", { known: respondJson(201, documented) }],
  ["202", { known: respondJson(202, documented) }],
  ["Application/JSON", { known: respondText(200, "Application/JSON", text) }],
  ["a charset", { known: respondText(200, "application/json; charset=utf-8", text) }],
  [
    "text/plain for a 401",
    { unauthenticated: respondText(401, "text/plain; charset=utf-8", "Unauthorized\n") },
  ],
  [
    "a challenge and a cookie in a 401",
    {
      invalid: respondJson(401, exampleOf("401"), {
        "www-authenticate": "Bearer",
        "set-cookie": "a=b",
      }),
    },
  ],

  // The body.
  ["a byte order mark", { known: bytes(`\ufeff${text}`) }],
  ["white space", { known: bytes(`\r\n\t${JSON.stringify(documented, null, "\t")}\n`) }],
  [
    "escaped characters",
    { known: bytes(text.replace('"id"', '"\\u0069d"').replaceAll("/", "\\/")) },
  ],
  [
    "the same name in different objects",
    { known: key({ more: [{ id: 1 }, { id: 2, it: { id: 3 } }], text: '{"id":1,"id":2}\\' }) },
  ],
  ["unknown properties", { known: key({ quantum_safe: true, constructor: {} }) }],
  ["an unknown value of an open enum", { known: key({ aws_param: { KeyState: "Hibernating" } }) }],
  ["no labels", { known: key({ labels: null }) }],
  ["other labels", { known: key({ labels: { team: "payments" } }) }],
  ["null and empty dates", { known: key({ deletion_date: null, rotated_at: "" }) }],
  ["an error with more than a codeDesc", { unknown: respondJson(404, { ...notFound, hint: "x" }) }],
];

for (const [what, responses, host, path = ""] of RIGHT) {
  const skip = host === "::1" && !hasIpv6;
  test(`a server passes with ${what}`, { skip }, async () => {
    const { baseUrl, requests } = await startServer(provider(responses), host);
    const report = await reportOf(`${baseUrl}${path}`);
    assert.ok(report.passed, JSON.stringify(report.steps, null, 2));
    const prefix = `${path.replace(/\/$/, "")}/api/v1/`;
    assert.deepEqual(
      requests.map(({ method, url }) => [method, url!.startsWith(prefix)]),
      Array(4).fill(["POST", true]),
    );
    assert.equal(new Set(requests.map(({ socket }) => socket)).size, 4, "a connection each");
    const key = await disableRotationJob(connect({ baseUrl: baseUrl + path, token }), {
      id: keyId,
    });
    assert.equal(key.id, keyId);
  });
}
