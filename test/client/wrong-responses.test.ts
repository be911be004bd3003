import assert from "node:assert/strict";
import { test } from "node:test";
import { createClient, type ErrorBody } from "cckm-aws-keys-contract";
import { disableRotationJobExamples } from "cckm-aws-keys-contract/examples";
import { bundle, exampleId } from "../support/document.js";
import { clients, errorOf, params, path } from "../support/clients.js";
import { respondText, startServer } from "../support/servers.js";

const { documented } = disableRotationJobExamples[200];
const { "404_resource_not_found": notFound } = disableRotationJobExamples[404];
const json = "application/json";
const token = "any-token";

/** A response, and the error that each client makes of it. */
interface Case {
  what: string;
  status: number;
  mediaType?: string;
  body?: string;
  headers?: Record<string, string>;
  kind: "http" | "contract" | "redirect";
  /** The message, after `disableRotationJob: the server `. */
  message: string;
  /** The error's `body`. Default: the text. */
  parsed?: unknown;
  pointers?: string[];
  /** The error body that the server sent, if it has the contract's shape. */
  errorBody?: ErrorBody;
}

const page = "<!DOCTYPE html>\n<title>Log in</title>";
const wrongKey = { ...documented, gone: "no", aws_param: { Tags: [{ TagKey: "a/b" }] } };
const keyAndError = { ...documented, ...notFound };
const notFoundText = [notFound.codeDesc, notFound.message].filter(Boolean).join(": ");

/** A 2xx that is not the contract's, by what the message calls its body. */
function notJson(what: string, status: number, found: string, sent: Partial<Case> = {}): Case {
  const message = `accepted the call (${status}), but the response is ${found}, not the contract's JSON.`;
  return { what, status, kind: "contract", message, ...sent };
}

function invalid(what: string, reason: string, value: unknown, sent: Partial<Case> = {}): Case {
  const message = `accepted the call (200), but the response ${reason}`;
  const body = JSON.stringify(value);
  const response = { status: 200, mediaType: json, body, parsed: value };
  return { what, ...response, kind: "contract", message, ...sent };
}

function failed(what: string, status: number, found: string, sent: Partial<Case> = {}): Case {
  return { what, status, kind: "http", message: `responded with ${status} ${found}`, ...sent };
}

const html = { mediaType: "text/html", body: page };
const errorJson = { body: JSON.stringify(notFound), parsed: notFound, errorBody: notFound };

const cases: Case[] = [
  notJson("a log-in page", 200, "an HTML page", html),
  notJson("a page with the media type of JSON", 200, "truncated or malformed JSON", {
    ...html,
    mediaType: json,
  }),
  notJson("plain text", 200, 'the text "OK"', { mediaType: "text/plain", body: "OK\n" }),
  notJson("no body", 200, "an empty body"),
  notJson("a Content-Length of 0", 200, "an empty body", { headers: { "content-length": "0" } }),
  notJson("no content", 204, "an empty body"),
  notJson("truncated JSON", 201, "truncated or malformed JSON", {
    mediaType: json,
    body: JSON.stringify(documented).slice(0, 100),
  }),
  notJson("null", 200, "JSON of another shape", { mediaType: json, body: "null", parsed: null }),
  invalid("a list of keys", "is invalid: the body must be an object, is an array.", [documented], {
    pointers: [""],
  }),
  invalid(
    "an invalid key",
    "is invalid: /gone must be a boolean, is a string (and 1 more).",
    wrongKey,
    {
      pointers: ["/gone", "/aws_param/Tags/0/TagValue"],
    },
  ),
  invalid("an error", `is an error: ${notFoundText}`, notFound, {
    errorBody: notFound,
    pointers: bundle.components.schemas.AwsKey!.required!.map((property) => `/${property}`),
  }),
  invalid("a key that is also an error", `is an error: ${notFoundText}`, keyAndError, {
    errorBody: keyAndError,
    pointers: [],
  }),
  failed("a page", 502, "and an HTML page", html),
  failed("no body", 400, "and an empty body"),
  failed("a Content-Length of 0", 500, "and an empty body", { headers: { "content-length": "0" } }),
  failed("plain text", 401, 'and the text "Unauthorized"', {
    mediaType: "text/plain",
    body: "Unauthorized\n",
  }),
  failed("truncated JSON", 400, "and truncated or malformed JSON", {
    mediaType: "application/json; charset=utf-8",
    body: '{"code":15,"codeDesc":"NCERR',
  }),
  failed(
    "the end of JSON, with a media type in other case",
    400,
    "and truncated or malformed JSON",
    {
      mediaType: "Application/JSON",
      body: "15}",
    },
  ),
  failed("a page without a tag at its start", 502, "and an HTML page", {
    mediaType: "Text/HTML",
    body: "Log in",
  }),
  failed("JSON of another shape", 400, "and JSON of another shape", {
    mediaType: json,
    body: '{"error":"no"}',
    parsed: { error: "no" },
  }),
  failed("an error body", 404, notFoundText, { mediaType: json, ...errorJson }),
  failed("an error body without a media type", 404, notFoundText, errorJson),
  ...[300, 301, 302, 303, 304, 305, 307, 308].map((status): Case => ({
    what: "a redirect",
    status,
    headers: { location: "/elsewhere" },
    kind: "redirect",
    message: "sent a redirect, which is not followed; check baseUrl.",
  })),
];

function pointersOf(violations: readonly { pointer: string }[] = []): string[] {
  return violations.map(({ pointer }) => pointer).toSorted();
}

for (const { name, call } of clients) {
  for (const { what, status, mediaType, body = "", headers, kind, ...expected } of cases) {
    const { parsed = body, errorBody, pointers = kind === "contract" ? [""] : [] } = expected;
    const message = `disableRotationJob: the server ${expected.message}`;

    test(`${name}: ${status} with ${what} is a ${kind} error`, async () => {
      const { baseUrl, requests } = await startServer(
        respondText(status, mediaType, body, headers),
      );
      const outcome = await call({ baseUrl, token }, exampleId);
      assert.equal(requests.length, 1);
      if (name === "createClient" && kind === "http") {
        const wrapped = { codeDesc: kind, message, kind, rawBody: body };
        assert.deepEqual(outcome, { returned: errorBody ?? wrapped });
        return;
      }
      const error = await errorOf(Promise.resolve(outcome), kind);
      assert.equal(error.message, message);
      assert.equal(error.status, status);
      assert.equal(error.rawBody, body);
      assert.deepEqual(error.body, parsed);
      assert.equal(error.contentType, mediaType);
      assert.equal(error.code, errorBody?.code);
      assert.equal(error.codeDesc, errorBody?.codeDesc);
      assert.equal(error.serverMessage, errorBody?.message);
      assert.equal(error.requestId, errorBody?.requestID);
      assert.deepEqual(pointersOf(error.violations), pointers.toSorted());
    });
  }

  test(`${name}: a redirect as a browser returns it is a redirect error`, async () => {
    // Node returns the redirect itself instead.
    const opaque = Object.defineProperties(new Response(null), {
      type: { value: "opaqueredirect" },
      status: { value: 0 },
      ok: { value: false },
    });
    opaque.clone = () => opaque;
    const options = { baseUrl: "https://ciphertrust.example", token, fetch: async () => opaque };
    const error = await errorOf(call(options, exampleId), "redirect");
    assert.equal(error.status, 0);
    assert.match(error.message, /sent a redirect, which is not followed/);
  });

  test(`${name}: fields of an error body are kept only if they have the contract's types`, async () => {
    for (const wrong of [{ code: "16" }, { message: null }, { requestID: 7 }]) {
      const body = JSON.stringify({ codeDesc: "NCERRNot\nFound", ...wrong });
      const { baseUrl } = await startServer(respondText(404, json, body));
      const outcome = await call({ baseUrl, token }, exampleId);
      const message = "disableRotationJob: the server responded with 404 NCERRNot Found";
      if (name === "createClient") {
        const wrapped = { codeDesc: "NCERRNot\nFound", message, kind: "http", rawBody: body };
        assert.deepEqual(outcome, { returned: wrapped });
        continue;
      }
      const error = await errorOf(Promise.resolve(outcome), "http");
      assert.equal(error.message, message);
      assert.equal(error.code, undefined);
      assert.equal(error.serverMessage, undefined);
      assert.equal(error.requestId, undefined);
    }
  });
}

test("createClient: the response of a failed call has the server's status, headers and URL", async () => {
  for (const status of [400, 500]) {
    const { baseUrl } = await startServer(respondText(status, undefined, "", { "x-node": "7" }));
    const { error, response } = await createClient({ baseUrl, token }).POST(path, { params });
    assert.ok(error);
    assert.equal(response.status, status);
    assert.equal(response.ok, false);
    assert.equal(response.headers.get("x-node"), "7");
    assert.ok(response.url.startsWith(baseUrl));
  }
});
