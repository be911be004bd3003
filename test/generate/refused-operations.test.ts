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
  host: { type: "apiKey", in: "header", name: "Host" },
  query: { type: "apiKey", in: "query", name: "q" },
  oauth: { type: "oauth2", flows: {} },
  tls: { type: "mutualTLS" },
};

const SUPPORTED =
  "only one bearer, basic, API key, OAuth 2 or OpenID Connect scheme at a time; declare one of these.";

for (const [what, operation, message] of [
  [
    "no operationId",
    { operationId: undefined },
    "give the operation an operationId, such as getX.",
  ],
  [
    "a server of another protocol",
    { servers: [{ url: "ftp://b.example" }] },
    'the server "ftp://b.example" is neither an http(s): URL nor a path; correct it.',
  ],
  [
    "a server with another path above it",
    { servers: [{ url: "/v2/../v3" }] },
    'the server "/v2/../v3" is neither an http(s): URL nor a path; correct it.',
  ],
  [
    "a server with a query",
    { servers: [{ url: "https://b.example/?a=b" }] },
    'the server "https://b.example/?a=b" is neither an http(s): URL nor a path; correct it.',
  ],
  [
    "a server with credentials",
    { servers: [{ url: "https://a:b@b.example" }] },
    'the server "https://a:b@b.example" is neither an http(s): URL nor a path; correct it.',
  ],
  [
    "a server with a variable that has no default",
    { servers: [{ url: "https://{region}.example" }] },
    'give the variable "region" of the server a default.',
  ],
  [
    "mutual TLS",
    { security: [{ tls: [] }] },
    `the client does not support the security "tls" (mutualTLS), ${SUPPORTED}`,
  ],
  [
    "two schemes at once, or digest",
    { security: [{ bearer: [], key: [] }, { digest: [] }] },
    `the client does not support the security "bearer" (http bearer) with "key" (apiKey) or "digest" (http digest), ${SUPPORTED}`,
  ],
  [
    "an API key in a header that browsers refuse",
    { security: [{ host: [] }] },
    'the client cannot set the header "Host" of the security scheme "host".',
  ],
  [
    "an API key that is also a parameter",
    { security: [{ query: [] }], parameters: [{ name: "q", in: "query", schema: string }] },
    'the query "q" of the security scheme "query" is also a parameter; remove the parameter.',
  ],
  ["no success", { responses: { "404": { description: "a" } } }, "declare a 2xx response."],
  [
    "no success but a redirect",
    { responses: { "302": { description: "a" } } },
    "its only success is the redirect 302, which the client does not follow; declare a 2xx response, or leave the operation out.",
  ],
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

test("the security is that of the operation, else of the document, without what is not supported", () => {
  const operations = {
    "get /root": { operationId: "root" },
    "get /open": { operationId: "open", security: [] },
    "get /optional": { operationId: "optional", security: [{}, { oauth: [] }] },
    "get /either": { operationId: "either", security: [{ tls: [] }, { key: [] }, { basic: [] }] },
    "get /same": { operationId: "same", security: [{ oauth: [] }, { bearer: [] }] },
    "get /unsupported": { operationId: "unsupported", security: [{}, { tls: [] }] },
  };
  const document = { ...documentOf(operations, { securitySchemes }), security: [{ bearer: [] }] };
  const found = supportedOperationsOf(document).map(({ name, auth }) => {
    return [name, auth.schemes.map(({ kind }) => kind).join(), auth.isOptional];
  });
  assert.deepEqual(found, [
    ["root", "bearer", false],
    ["open", "", true],
    ["optional", "bearer", true],
    ["either", "apiKey,basic", false],
    ["same", "bearer", false],
    ["unsupported", "", true],
  ]);
});

test("the server is the operation's own or that of its path, with the defaults of its variables", () => {
  const variables = { region: { default: "eu" } };
  for (const [url, server] of [
    ["https://a.example", undefined],
    ["https://{region}.b.example:8443/v1/", "https://eu.b.example:8443/v1"],
    ["/v2/", "/v2"],
    ["{region}", "/eu"],
    ["/", undefined],
  ]) {
    const servers = [{ url, variables }, { url: "https://other.example" }];
    const own = url === "https://a.example" ? [{ url }] : servers;
    const document = documentOf({ "get /x": { operationId: "x", servers: own } });
    assert.deepEqual(supportedOperationsOf(document)[0]!.server, server);
    const shared = documentOf({ "get /x": { operationId: "x" } });
    shared.paths["/x"]!.servers = own as never;
    assert.deepEqual(supportedOperationsOf(shared)[0]!.server, server);
  }
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
