import assert from "node:assert/strict";
import { once } from "node:events";
import { request as sendRequest } from "node:http";
import { after, before, test } from "node:test";
import { type Mock, startMock } from "cckm-aws-keys-contract/mock";
import { exampleId, pathOf, responseExamples } from "../support/document.js";
import { callMock } from "../support/mock.js";

let mock: Mock;

before(async () => (mock = await startMock()));
after(() => mock.close());

for (const [prefer, status] of [
  ["code=404", 404],
  ["CODE = 404", 404],
  ['code="404"', 404],
  ["respond-async, code=404", 404],
  ["code=404, code=409", 404],
  [",, code=404,", 404],
  // Quoted strings, as RFC 7240 has them.
  ['foo="bar, code=404"', 200],
  ['foo="bar; code=404"', 200],
  ['foo="a \\" b, code=404", code=409', 409],
  ['foo="bar, code=404', 200],
  ['example="docu\\mented"', 200],
  // What follows a semicolon are parameters.
  ["code=404; foo=bar", 404],
  ["foo; code=404", 200],
  // The preferences of other software: those that IANA lists, and others.
  ["respond-async, return=minimal, handling=lenient, depth-noroot, safe", 200],
  ["odata.maxpagesize=10, foo=bar, x", 200],
] as const) {
  test(`Prefer: ${prefer} gets a ${status}`, async () => {
    assert.equal((await callMock(mock.url, { prefer })).status, status);
  });
}

const namesOf = (status: string) =>
  responseExamples.filter((it) => it.status === status).map(({ name }) => name);
const statuses = [...new Set(responseExamples.map(({ status }) => status))];

for (const [prefer, message] of [
  ["cod=404", 'Prefer: unknown preference "cod"; did you mean "code"?'],
  ["exmaple=documented", 'Prefer: unknown preference "exmaple"; did you mean "example"?'],
  ["dinamik=true", 'Prefer: unknown preference "dinamik"; did you mean "dynamic"?'],
  ["wiat=1", 'Prefer: unknown preference "wiat"; did you mean "wait"?'],
  ["code", 'Prefer: code must be a status from 200 to 599; got "".'],
  ["code=4040", 'Prefer: code must be a status from 200 to 599; got "4040".'],
  ["dynamic=yes", 'Prefer: dynamic must be true or false; got "yes".'],
  ["wait=601", 'Prefer: wait must be a number of seconds, at most 600; got "601".'],
  ["example=", 'Prefer: example must be the name of an example; got "".'],
  ["seed=", 'Prefer: seed must be a text or number; got "".'],
  ["code=404; fault=empty", "Prefer: separate code and fault by a comma, not a semicolon."],
  [
    "example=typo",
    `Prefer: the success has no example "typo"; use one of ${namesOf("200").join(", ")}.`,
  ],
  [
    "code=404, example=documented",
    `Prefer: status 404 has no example "documented"; use one of ${namesOf("404").join(", ")}.`,
  ],
  [
    "code=499, example=typo",
    `Prefer: status 499 has no example "typo"; use one of ${namesOf("4XX").join(", ")}.`,
  ],
] as const) {
  test(`Prefer: ${prefer} gets a 400 that says what is wrong`, async () => {
    const response = await callMock(mock.url, { prefer });
    assert.equal(response.status, 400);
    assert.deepEqual(await response.json(), { codeDesc: "MockBadRequest", message });
  });
}

test("an unknown status lists those of the operation", async () => {
  const response = await callMock(mock.url, { prefer: "code=302" });
  const { message } = (await response.json()) as { message: string };
  const [, listed = ""] =
    /^Prefer: the contract has no response with status 302; use one of (.+)\.$/.exec(message) ?? [];
  assert.deepEqual(listed.split(", ").sort(), [...statuses].sort());
});

test("a named example is sent in its media type, whatever Accept says", async () => {
  const prefer = "code=401, example=401_no_authorization_header";
  for (const accept of ["application/json", "application/json, text/*;q=0.5", "*/*"]) {
    const response = await callMock(mock.url, { prefer, accept });
    assert.equal(response.status, 401, accept);
    assert.equal(response.headers.get("content-type"), "text/plain", accept);
  }
});

test("preferences may be in several headers and in the query; a header has precedence", async () => {
  const prefer = ["foo=bar", 'code=404, fault="empty"'];
  const headers = { authorization: "Bearer any-token", prefer };
  const request = sendRequest(mock.url + pathOf(exampleId), { method: "POST", headers }).end();
  const [{ statusCode, headers: received }] = await once(request, "response");
  assert.equal(statusCode, 404);
  assert.equal(received["content-length"], "0");
  for (const [query, header, status] of [
    ["?__code=409", {}, 409],
    ["?__code=409", { prefer: "code=404" }, 404],
    ["?__code=abc", {}, 400],
    ["?__cod=404", {}, 400],
    ["?__foo=bar", {}, 200],
  ] as const) {
    assert.equal((await callMock(mock.url, header, { query })).status, status, query);
  }
});
