import assert from "node:assert/strict";
import { test } from "node:test";
import { checkExamples } from "../../scripts/generate/check-examples.js";
import type { Document } from "../../scripts/generate/document.js";
import { refuseDuplicates, withTypeNames } from "../../scripts/generate/names.js";
import { supportedOperationsOf } from "../../scripts/generate/supported-operations.js";

const responses = { "204": { description: "Nothing." } };
const string = { type: "string" };
const objects = { type: "array", items: { type: "object" } };

/** A document with these operations, by method and path. */
function documentOf(operations: Record<string, object>, components = {}): Document {
  const paths: Record<string, Record<string, object>> = {};
  for (const [place, operation] of Object.entries(operations)) {
    const [method, path] = place.split(" ") as [string, string];
    paths[path] = { ...paths[path], [method]: { responses, ...operation } };
  }
  return { paths, servers: [{ url: "https://a.example" }], components } as Document;
}

const securitySchemes = {
  bearer: { type: "http", scheme: "bearer" },
  basic: { type: "http", scheme: "Basic" },
  digest: { type: "http", scheme: "digest" },
  key: { type: "apiKey", in: "header", name: "X-Key" },
  oauth: { type: "oauth2", flows: {} },
};

for (const [what, operation, message] of [
  [
    "no operationId",
    { operationId: undefined },
    "give the operation an operationId, such as getX.",
  ],
  [
    "servers of its own",
    { servers: [{ url: "https://b.example" }] },
    "a connection has one baseUrl; give the operation no servers of its own.",
  ],
  [
    "an API key",
    { security: [{ key: [] }] },
    'the client does not support the security "key" (apiKey), only one bearer, basic, OAuth 2 or OpenID Connect scheme; declare one of these.',
  ],
  [
    "two schemes at once, or digest",
    { security: [{ bearer: [], key: [] }, { digest: [] }] },
    'the client does not support the security "bearer" (bearer) with "key" (apiKey) or "digest" (digest), only one bearer, basic, OAuth 2 or OpenID Connect scheme; declare one of these.',
  ],
  ["no success", { responses: { "302": { description: "a" } } }, "declare a 2xx response."],
  [
    "a body with GET",
    { requestBody: { content: { "application/json": { schema: {} } } } },
    "fetch cannot send a body with GET; use parameters, or another method.",
  ],
  [
    "an encoding",
    { method: "post", requestBody: { content: { "multipart/form-data": { encoding: {} } } } },
    "the client does not support the encoding of the multipart/form-data request body.",
  ],
  [
    "an example in another place",
    {
      method: "post",
      requestBody: { content: { "a/json": { examples: { one: { externalValue: "a" } } } } },
    },
    'the example "one" is in another place; put its value into the document.',
  ],
  [
    "objects in a query array",
    { parameters: [{ name: "q", in: "query", schema: objects }] },
    'form style cannot send the arrays or objects in query parameter "q"; use content.',
  ],
  [
    "a style of another place",
    { parameters: [{ name: "q", in: "query", style: "matrix", schema: string }] },
    'query parameter "q" has the style "matrix", not form, spaceDelimited, pipeDelimited, deepObject.',
  ],
  [
    "a deepObject that may be a text",
    { parameters: [{ name: "q", in: "query", style: "deepObject", schema: string }] },
    'deepObject style sends only objects, and query parameter "q" may be another value.',
  ],
  [
    "an exploded array in a cookie",
    { parameters: [{ name: "q", in: "cookie", schema: { type: "array", items: string } }] },
    'cookie parameter "q" has no defined form in a cookie; set explode: false.',
  ],
  [
    "XML in a parameter",
    { parameters: [{ name: "q", in: "query", content: { "application/xml": {} } }] },
    'the client does not support the application/xml of query parameter "q", only JSON.',
  ],
  [
    "a header that browsers refuse",
    { parameters: [{ name: "Host", in: "header", schema: string }] },
    'browsers do not send the header parameter "Host"; leave it out.',
  ],
] as Array<[string, { method?: string; [member: string]: unknown }, string]>) {
  test(`an operation with ${what} is refused, with its place and what to do`, () => {
    const { method = "get", ...rest } = operation;
    const document = documentOf(
      { [`${method} /x`]: { operationId: "getX", ...rest } },
      { securitySchemes },
    );
    assert.throws(() => supportedOperationsOf(document), {
      message: `${method.toUpperCase()} /x: ${message}`,
    });
  });
}

test("TRACE, a path parameter that is not declared, and two that touch are refused", () => {
  for (const [place, message] of [
    ["trace /x", "TRACE /x: fetch cannot send TRACE; leave the operation out."],
    ["get /x/{id}", 'GET /x/{id}: declare the path parameter "id".'],
    ["get /x/{a}{b}", "GET /x/{a}{b}: separate the path parameters that follow each other."],
  ]) {
    const document = documentOf({ [place!]: { operationId: "getX" } });
    assert.throws(() => supportedOperationsOf(document), { message });
  }
});

test("the scheme is that of the operation, else of the document, and the same for all operations", () => {
  const operations = {
    "get /root": { operationId: "root" },
    "get /open": { operationId: "open", security: [] },
    "get /optional": { operationId: "optional", security: [{}, { oauth: [] }] },
    "get /either": { operationId: "either", security: [{ key: [] }, { bearer: [] }] },
  };
  const document = { ...documentOf(operations, { securitySchemes }), security: [{ bearer: [] }] };
  const schemes = supportedOperationsOf(document).map(({ scheme }) => scheme);
  assert.deepEqual(schemes, ["Bearer", "", "Bearer", "Bearer"]);
  const basic = { ...document, security: [{ basic: [] }] };
  assert.throws(() => supportedOperationsOf(basic), {
    message:
      "GET /optional: a connection has one token, but this operation takes Bearer and GET /root takes Basic; declare the same security for both.",
  });
});

test("functions have the names of their operationIds, as far as JavaScript and the package permit", () => {
  const expected = {
    "list-keys": "listKeys",
    "keys.get_all": "keysGet_all",
    "2fa": "_2fa",
    delete: "delete_",
    await: "await_",
    eval: "eval_",
    connect: "connect_",
    CipherTrustError: "CipherTrustError_",
    Key: "Key_",
    isKey: "isKey_",
    Promise: "Promise",
  };
  const ids = Object.keys(expected);
  const operations = ids.map((operationId, index) => [`get /${index}`, { operationId }] as const);
  const document = documentOf(Object.fromEntries(operations), { schemas: { Key: {} } });
  const names = supportedOperationsOf(document).map(({ operationId, name }) => [operationId, name]);
  assert.deepEqual(Object.fromEntries(names), expected);
});

test("types have the names of their schemas, as far as TypeScript and the package permit", () => {
  const schemas = {
    "a.b": {},
    Record: {},
    Token: {},
    AwsKey: { $ref: "#/components/schemas/a.b" },
  };
  const components = { schemas, responses: { Any: { description: "a" } } };
  const document = withTypeNames(documentOf({}, components));
  assert.deepEqual(document.components!.schemas, {
    aB: {},
    Record_: {},
    Token_: {},
    AwsKey: { $ref: "#/components/schemas/aB" },
  });
});

test("an invalid example of a request or a response is refused, with its place", () => {
  const schema = { $ref: "#/components/schemas/Key" };
  const schemas = { Key: { type: "object", properties: { id: { type: "string" } } } };
  const content = (value: unknown) => ({ "application/json": { schema, example: value } });
  for (const [operation, place] of [
    [{ requestBody: { content: content({ id: 7 }) } }, "request"],
    [{ responses: { "201": { description: "a", content: content({ id: 7 }) } } }, "response 201"],
    [{ responses: { "201": { description: "a", content: content({ id: "a" }) } } }, undefined],
  ] as const) {
    const document = documentOf({ "post /x": { operationId: "x", ...operation } }, { schemas });
    const check = () => checkExamples(document, supportedOperationsOf(document));
    const message = `POST /x: ${place}: the example "example" is invalid: /id must be string; correct it.`;
    if (place === undefined) check();
    else assert.throws(check, { message });
  }
});

test("names that cannot be told apart are refused, with both and a proposal", () => {
  const similar = { "get /a": { operationId: "getKey" }, "get /b": { operationId: "get-key" } };
  assert.throws(() => supportedOperationsOf(documentOf(similar)), {
    message:
      'GET /b: the operationIds "getKey" and "get-key" are too similar: types and functions of both are called GetKey…; rename one of them, for example to getKey2.',
  });
  assert.throws(() => withTypeNames(documentOf({}, { schemas: { "a.b": {}, "a-b": {} } })), {
    message:
      'openapi/components/schemas/a-b.yaml: the schemas "a.b" and "a-b" are both aB in TypeScript; rename one of them, for example to aB2.',
  });
  const types = { js: "", dts: "export interface GetKeyParameters {}\n" };
  const operations = { js: "", dts: "export type GetKeyParameters = string;\n" };
  const validators = { js: "", dts: "" };
  assert.throws(() => refuseDuplicates({ types, operations, validators }), /"GetKeyParameters"/);
});
