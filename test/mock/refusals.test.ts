import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { type Mock, startMock } from "cckm-aws-keys-contract/mock";
import { exampleId, pathOf, responseExamples } from "../support/document.js";
import { callMock } from "../support/mock.js";
import { compileSchema } from "../support/validator.js";

let mock: Mock;
const isErrorBody = compileSchema({ $ref: "#/components/schemas/ErrorBody" });
const unauthorized = responseExamples.filter(({ status }) => status === "401");

before(async () => (mock = await startMock({ failRate: 1 })));
after(() => mock.close());

for (const headers of [
  {},
  { prefer: "fault=reset" },
  { prefer: "fault=truncated, code=401" },
  { prefer: "fault=malformed" },
  { prefer: "fault=html" },
  { prefer: "fault=empty" },
  { prefer: "code=404, example=404_resource_not_found" },
  { prefer: "dynamic=true" },
  { prefer: "cod=404" },
  { prefer: "code=abc" },
  { prefer: "example=typo" },
  { "content-type": "text/plain" },
  { "content-type": "application/json" },
  { authorization: "Basic YTpi" },
  { authorization: "bearer" },
] as Array<Record<string, string>>) {
  test(`${JSON.stringify(headers)} without a token gets the whole 401 in each media type`, async () => {
    const body = "content-type" in headers ? "{" : null;
    for (const accept of ["*/*", "application/json", "text/plain", "image/png"]) {
      const response = await fetch(mock.url + pathOf(exampleId), {
        method: "POST",
        headers: { accept, ...headers },
        body,
      });
      const mediaType = accept === "text/plain" ? accept : "application/json";
      const text = await response.text();
      const { value } = unauthorized.find((it) => it.mediaType === mediaType)!;
      assert.equal(response.status, 401);
      assert.equal(response.headers.get("content-type"), mediaType);
      assert.deepEqual(mediaType === "text/plain" ? text : JSON.parse(text), value);
    }
  });
}

for (const authorization of ["bearer a", "BEARER a", "Bearer  a"]) {
  test(`the scheme of "Authorization: ${authorization}" is taken`, async () => {
    const response = await callMock(mock.url, { authorization, prefer: "code=404" });
    assert.equal(response.status, 404);
  });
}

for (const [what, contentType, body, chunked] of [
  ["a form, as curl -d sends it", "application/x-www-form-urlencoded", "{}", false],
  ["a JSON object", "application/json", '{"a":1}', false],
  ["a JSON object in chunks", "application/json", '{"a":1}', true],
  ["a text", "text/plain", "a", false],
] as const) {
  test(`a body of ${what} is refused with the cause, in the mock's own words`, async () => {
    const response = await fetch(mock.url + pathOf(exampleId), {
      method: "POST",
      headers: { authorization: "Bearer any-token", "content-type": contentType },
      body: chunked ? new Blob([body]).stream() : body,
      duplex: "half",
    } as RequestInit);
    const error = (await response.json()) as Record<string, unknown>;
    assert.equal(response.status, 415);
    assert.ok(isErrorBody(error), JSON.stringify(isErrorBody.errors));
    assert.equal(error.codeDesc, "MockUnsupportedMediaType");
    assert.equal(
      error.message,
      `The operation takes no body; got one of ${contentType}. Send the request without a body.`,
    );
  });
}
