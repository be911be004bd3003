import assert from "node:assert/strict";
import { test } from "node:test";
import { createClient, type ErrorBody } from "cckm-aws-keys-contract";
import { disableRotationJobExamples } from "cckm-aws-keys-contract/examples";
import { bundle, exampleId } from "../support/document.js";
import { errorOf, faces } from "../support/clients.js";
import { answerText, startServer } from "../support/servers.js";

const { documented } = disableRotationJobExamples[200];
const { "404_resource_not_found": notFound } = disableRotationJobExamples[404];
const json = "application/json";
const token = "any-token";

/** What a server answers, and what each face makes of it. */
interface Case {
  what: string;
  status: number;
  mediaType?: string;
  body?: string;
  headers?: Record<string, string>;
  kind: "http" | "contract" | "redirect";
  /** After `disableRotationJob: `. */
  message: string;
  /** `body` of the error that is thrown. Default: the text as it is. */
  parsed?: unknown;
  pointers?: string[];
  /** The error that is returned, where it is the server's own; else it is wrapped. */
  own?: ErrorBody;
}

const page = "<!DOCTYPE html>\n<title>Log in</title>";
const wrongKey = { ...documented, gone: "no", aws_param: { Tags: [{ TagKey: "a/b" }] } };

const cases: Case[] = [
  {
    what: "a log-in page with a 200",
    status: 200,
    mediaType: "text/html",
    body: page,
    kind: "contract",
    message:
      "the server accepted the call (200), but its answer is a page of HTML, not the JSON of the contract.",
  },
  {
    what: "a page that is called JSON with a 200",
    status: 200,
    mediaType: json,
    body: page,
    kind: "contract",
    message:
      "the server accepted the call (200), but its answer is JSON that is cut short or malformed, not the JSON of the contract.",
  },
  {
    what: "plain text with a 200",
    status: 200,
    mediaType: "text/plain",
    body: "OK\n",
    kind: "contract",
    message:
      'the server accepted the call (200), but its answer is the text "OK", not the JSON of the contract.',
  },
  {
    what: "an empty 200",
    status: 200,
    body: "",
    kind: "contract",
    message:
      "the server accepted the call (200), but its answer is an empty body, not the JSON of the contract.",
  },
  {
    what: "an empty 200 that says so",
    status: 200,
    headers: { "content-length": "0" },
    kind: "contract",
    message:
      "the server accepted the call (200), but its answer is an empty body, not the JSON of the contract.",
  },
  {
    what: "a 204",
    status: 204,
    kind: "contract",
    message:
      "the server accepted the call (204), but its answer is an empty body, not the JSON of the contract.",
  },
  {
    what: "JSON that is cut short with a 201",
    status: 201,
    mediaType: json,
    body: JSON.stringify(documented).slice(0, 100),
    kind: "contract",
    message:
      "the server accepted the call (201), but its answer is JSON that is cut short or malformed, not the JSON of the contract.",
  },
  {
    what: "JSON that is no object with a 200",
    status: 200,
    mediaType: json,
    body: "null",
    parsed: null,
    kind: "contract",
    message:
      "the server accepted the call (200), but its answer is JSON of another kind, not the JSON of the contract.",
  },
  {
    what: "a list of keys with a 200",
    status: 200,
    mediaType: json,
    body: JSON.stringify([documented]),
    parsed: [documented],
    pointers: [""],
    kind: "contract",
    message:
      "the server accepted the call (200), but its answer breaks the contract: the body must be an object, is an array.",
  },
  {
    what: "a key that breaks the contract",
    status: 200,
    mediaType: json,
    body: JSON.stringify(wrongKey),
    parsed: wrongKey,
    pointers: ["/gone", "/aws_param/Tags/0/TagValue"],
    kind: "contract",
    message:
      "the server accepted the call (200), but its answer breaks the contract: /gone must be a boolean, is a string (and 1 more).",
  },
  {
    what: "an error in a 200",
    status: 200,
    mediaType: json,
    body: JSON.stringify(notFound),
    parsed: notFound,
    own: notFound,
    pointers: bundle.components.schemas.AwsKey!.required!.map((property) => `/${property}`),
    kind: "contract",
    message: `the server accepted the call (200), but its answer is an error: ${notFound.codeDesc}${notFound.message ? `: ${notFound.message}` : ""}`,
  },
  {
    what: "a key that is an error as well",
    status: 200,
    mediaType: json,
    body: JSON.stringify({ ...documented, ...notFound }),
    parsed: { ...documented, ...notFound },
    own: { ...documented, ...notFound },
    pointers: [],
    kind: "contract",
    message: `the server accepted the call (200), but its answer is an error: ${notFound.codeDesc}${notFound.message ? `: ${notFound.message}` : ""}`,
  },
  {
    what: "a page with a 502",
    status: 502,
    mediaType: "text/html",
    body: page,
    kind: "http",
    message: "the server answered 502 with a page of HTML",
  },
  {
    what: "an empty 400",
    status: 400,
    kind: "http",
    message: "the server answered 400 with an empty body",
  },
  {
    what: "an empty 500 that says so",
    status: 500,
    headers: { "content-length": "0" },
    kind: "http",
    message: "the server answered 500 with an empty body",
  },
  {
    what: "plain text with a 401",
    status: 401,
    mediaType: "text/plain",
    body: "Unauthorized\n",
    kind: "http",
    message: 'the server answered 401 with the text "Unauthorized"',
  },
  {
    what: "JSON that is cut short with a 400",
    status: 400,
    mediaType: "application/json; charset=utf-8",
    body: '{"code":15,"codeDesc":"NCERR',
    kind: "http",
    message: "the server answered 400 with JSON that is cut short or malformed",
  },
  {
    what: "JSON that is no error of the contract",
    status: 400,
    mediaType: json,
    body: '{"error":"no"}',
    parsed: { error: "no" },
    kind: "http",
    message: "the server answered 400 with JSON of another kind",
  },
  {
    what: "an error of the contract",
    status: 404,
    mediaType: json,
    body: JSON.stringify(notFound),
    parsed: notFound,
    own: notFound,
    kind: "http",
    message: `the server answered 404 ${notFound.codeDesc}${notFound.message ? `: ${notFound.message}` : ""}`,
  },
  {
    what: "an error that says no media type",
    status: 404,
    body: JSON.stringify(notFound),
    parsed: notFound,
    own: notFound,
    kind: "http",
    message: `the server answered 404 ${notFound.codeDesc}${notFound.message ? `: ${notFound.message}` : ""}`,
  },
  ...[300, 301, 302, 303, 304, 305, 307, 308].map((status) => ({
    what: `a redirect by ${status}`,
    status,
    headers: { location: "/elsewhere" },
    kind: "redirect" as const,
    message: "the server answered with a redirect, which is not followed; check baseUrl.",
  })),
];

function pointersOf(violations: readonly { pointer: string }[] = []): string[] {
  return violations.map(({ pointer }) => pointer).toSorted();
}

for (const { name, call } of faces) {
  for (const { what, status, mediaType, body = "", headers, ...expected } of cases) {
    const { kind, message: text, parsed = body, own } = expected;
    const pointers = expected.pointers ?? (kind === "contract" ? [""] : []);
    const sorted = pointers.toSorted();
    const message = `disableRotationJob: ${text}`;

    test(`${name}: ${what}`, async () => {
      const { baseUrl, requests } = await startServer(answerText(status, mediaType, body, headers));
      const outcome = await call({ baseUrl, token }, exampleId);
      assert.equal(requests.length, 1);
      if ("returned" in outcome) {
        const { violations = [], ...returned } = outcome.returned as ErrorBody & {
          violations?: Array<{ pointer: string }>;
        };
        const wrapped = { codeDesc: kind, message, kind, rawBody: body };
        assert.deepEqual(returned, own ?? wrapped);
        if (own === undefined) assert.deepEqual(pointersOf(violations), sorted);
        return;
      }
      assert.equal(name, "disableRotationJob");
      const error = await errorOf(Promise.resolve(outcome), kind);
      assert.equal(error.message, message);
      assert.equal(error.status, status);
      assert.equal(error.rawBody, body);
      assert.deepEqual(error.body, parsed);
      assert.equal(error.contentType, mediaType);
      assert.equal(error.code, own?.code);
      assert.equal(error.codeDesc, own?.codeDesc);
      assert.equal(error.serverMessage, own?.message);
      assert.equal(error.requestId, own?.requestID);
      assert.deepEqual(pointersOf(error.violations), sorted);
    });
  }

  test(`${name}: a redirect as a browser shows it`, async () => {
    // What a browser gives for a redirect that is not followed. Node shows the redirect itself.
    const opaque = Object.defineProperties(new Response(null), {
      type: { value: "opaqueredirect" },
      status: { value: 0 },
      ok: { value: false },
    });
    const outcome = await call(
      { baseUrl: "https://ciphertrust.example", token, fetch: async () => opaque },
      exampleId,
    );
    const message =
      "disableRotationJob: the server answered with a redirect, which is not followed; check baseUrl.";
    if (outcome.returned) {
      assert.deepEqual(outcome.returned, {
        codeDesc: "redirect",
        message,
        kind: "redirect",
        rawBody: "",
      });
    } else {
      const error = await errorOf(Promise.resolve(outcome), "redirect");
      assert.equal(error.message, message);
      assert.equal(error.status, 0);
    }
  });

  test(`${name}: an error whose fields are not of their types keeps those that are`, async () => {
    const body = JSON.stringify({ code: "16", codeDesc: "NCERRNot\nFound", message: null });
    const { baseUrl } = await startServer(answerText(404, json, body));
    const outcome = await call({ baseUrl, token }, exampleId);
    const message = "disableRotationJob: the server answered 404 NCERRNot Found";
    if (outcome.returned) {
      assert.deepEqual(outcome.returned, {
        codeDesc: "NCERRNot\nFound",
        message,
        kind: "http",
        rawBody: body,
      });
    } else {
      const error = await errorOf(Promise.resolve(outcome), "http");
      assert.equal(error.message, message);
      assert.equal(error.code, undefined);
      assert.equal(error.serverMessage, undefined);
    }
  });
}

test("createClient: the response of a failed call is the server's, its status and headers", async () => {
  for (const [status, ok] of [
    [200, true],
    [204, true],
    [302, false],
    [500, false],
  ] as const) {
    const { baseUrl } = await startServer(answerText(status, undefined, "", { "x-node": "7" }));
    const { error, response } = await createClient({ baseUrl, token }).POST(
      "/api/v1/cckm/aws/keys/{id}/disable-rotation-job",
      { params: { path: { id: exampleId } } },
    );
    assert.ok(error);
    assert.equal(response.status, status);
    assert.equal(response.ok, ok);
    assert.equal(response.headers.get("x-node"), "7");
    assert.ok(response.url.startsWith(baseUrl));
  }
});
