import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { after, before, test } from "node:test";
import { type Mock, startMock } from "cckm-aws-keys-contract/mock";
import { scratchFolder } from "../support/scratch.js";
import { compileSchema } from "../support/validator.js";

const body = (id: string) => ({
  description: "A thing.",
  content: { "application/json": { schema: { type: "object" }, example: { id } } },
});
const responses = { "200": body("any"), "422": { description: "An invalid request." } };
const id = { name: "id", in: "path", required: true, schema: { type: "string" } };
const integer = { type: "integer" };
const list = { type: "array", minItems: 2, items: integer };
const parameters = [
  { name: "ids", in: "query", schema: list },
  { name: "csv", in: "query", explode: false, schema: list },
  { name: "n", in: "query", schema: integer },
  { name: "X-N", in: "header", schema: integer },
];
const things = {
  type: "object",
  required: ["name"],
  properties: { name: { type: "string" }, n: integer, list },
};
const FORM = "application/x-www-form-urlencoded";
const JSON_TYPE = "application/merge-patch+json";
const MULTIPART = "multipart/form-data";
const content = Object.fromEntries(
  [FORM, JSON_TYPE, MULTIPART].map((mediaType) => [mediaType, { schema: things }]),
);
const requestBody = { required: true, content };

const document = {
  openapi: "3.1.0",
  info: { title: "Things", version: "1.0.0" },
  paths: {
    "/things": {
      get: { parameters, responses },
      post: { requestBody, responses },
      put: { requestBody, responses: { "200": body("any") } },
    },
    "/things/{id}": { get: { parameters: [id], responses } },
    "/things/current": { get: { responses } },
    "/bare": {
      get: { responses: { "200": { description: "A thing.", content } } },
    },
    "/locked": {
      get: { responses: { "200": body("any") }, security: [{ basic: [] }] },
    },
  },
  components: { securitySchemes: { basic: { type: "http", scheme: "basic" } } },
};

let mock: Mock;
const isErrorBody = compileSchema({ $ref: "#/components/schemas/ErrorBody" });

before(async () => {
  const file = resolve(scratchFolder(), "openapi.json");
  writeFileSync(file, JSON.stringify(document));
  mock = await startMock({ document: file });
});

after(() => mock.close());

function form(fields: Record<string, string | Blob>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
}

const file = new Blob([new Uint8Array([0, 255, 13, 10, 45, 45])]);

for (const [what, path, init] of [
  ["a parameter that occurs twice", "/things?ids=1&ids=2"],
  ["a parameter with commas", "/things?csv=1,2"],
  ["parameters that the document does not have", "/things?a=1&a=2&__proto__=1"],
  ["a form", "/things", { body: new URLSearchParams({ name: "a b&=", n: "1" }) }],
  ["a form of files", "/things", { body: form({ name: "a", n: "1", file }) }],
  ["JSON", "/things", { type: JSON_TYPE, body: '{"name":"a","list":[1,2]}' }],
] as Array<[string, string, Body?]>) {
  test(`${what} is valid`, async () => {
    const { status, text } = await send(path, init);
    assert.equal(status, 200, text);
  });
}

interface Body {
  type?: string;
  body: BodyInit | null;
  method?: string;
}

interface MockError {
  codeDesc: string;
  message: string;
  validation: unknown[];
}

/** Sends a body by POST, or no body by GET. */
async function send(path: string, { type, ...init }: Body = { body: null }) {
  const method = init.body === null ? "GET" : "POST";
  const headers: Record<string, string> = type ? { "content-type": type } : {};
  const response = await fetch(mock.url + path, { method, ...init, headers });
  return { status: response.status, text: await response.text() };
}

const nameIsRequired = ["required", "Request body must have required property 'name'", ["body"]];
const nIsInvalid = ["type", "Request body property n must be integer", ["body", "n"]];

for (const [what, path, init, ...expected] of [
  [
    "a list of one",
    "/things?ids=1",
    undefined,
    ["minItems", "Request query parameter ids must NOT have fewer than 2 items", ["query", "ids"]],
  ],
  [
    "a list in which the second is invalid",
    "/things?ids=1&ids=a",
    undefined,
    ["type", "Request query parameter ids.1 must be integer", ["query", "ids", "1"]],
  ],
  [
    "a single parameter that occurs twice",
    "/things?n=1&n=2",
    undefined,
    ["type", "Request query parameter n must be integer", ["query", "n"]],
  ],
  ["a form", "/things", { body: new URLSearchParams({ n: "a" }) }, nameIsRequired, nIsInvalid],
  ["a form of files", "/things", { body: form({ n: "a", file }) }, nameIsRequired, nIsInvalid],
  [
    "JSON",
    "/things",
    { type: JSON_TYPE, body: '{"name":"a","list":[1,"a"]}' },
    ["type", "Request body property list.1 must be integer", ["body", "list", "1"]],
  ],
  [
    "JSON where no 422 is declared",
    "/things",
    { type: JSON_TYPE, body: '{"n":"a"}', method: "PUT" },
    nameIsRequired,
    nIsInvalid,
  ],
  [
    "a body of another media type",
    "/things",
    { type: "text/plain", body: "a" },
    [415, `Supported content types: ${FORM},${JSON_TYPE},${MULTIPART}`],
  ],
  ["an empty body", "/things", { body: "" }, ["required", "Body parameter is required"]],
] as Array<[string, string, Body | undefined, ...Array<[string | number, string, string[]?]>]>) {
  test(`${what} that is invalid gets a 422 that names each violation and its place`, async () => {
    const { status, text } = await send(path, init);
    const error = JSON.parse(text) as MockError;
    assert.equal(status, 422);
    assert.ok(isErrorBody(error), JSON.stringify(isErrorBody.errors));
    assert.equal(error.codeDesc, "MockUnprocessableEntity");
    assert.ok(error.message.includes(expected[0]![1]), error.message);
    assert.deepEqual(
      error.validation,
      expected.map(([code, message, location]) => ({
        ...(location && { location }),
        ...{ severity: "Error", code, message },
      })),
    );
  });
}

test("a thousand violations are reported up to a limit, with their number", async () => {
  const body = JSON.stringify({ name: "a", list: Array.from({ length: 1000 }, () => "a") });
  const error = JSON.parse((await send("/things", { type: JSON_TYPE, body })).text) as MockError;
  assert.match(
    error.message,
    /^Request body property list\.0 .*, and 999 more \(see validation\)\.$/,
  );
  assert.equal(error.validation.length, 100);
});

test("a request without credentials gets the mock's own 401 if the document has none", async () => {
  const response = await fetch(`${mock.url}/locked`);
  assert.equal(response.status, 401);
  assert.equal(response.headers.get("www-authenticate"), 'Basic realm="*"');
  const error = (await response.json()) as { codeDesc: string };
  assert.equal(error.codeDesc, "MockUnauthorized");
  const headers = { authorization: `basic ${btoa("a:b")}` };
  assert.equal((await fetch(`${mock.url}/locked`, { headers })).status, 200);
});

test("a preferred example is told if the response has no examples", async () => {
  const response = await fetch(`${mock.url}/bare`, { headers: { prefer: "example=a" } });
  const { message } = (await response.json()) as { message: string };
  assert.equal(response.status, 400);
  assert.equal(message, 'Prefer: the success has no example "a"; it has none.');
});

for (const [path, expected] of [
  ["/things/a", "a"],
  ["/things/current", "any"],
] as const) {
  test(`a path without parameters has precedence: ${path} gets the id "${expected}"`, async () => {
    const response = await fetch(mock.url + path);
    assert.deepEqual(await response.json(), { id: expected });
  });
}
