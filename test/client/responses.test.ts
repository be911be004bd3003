import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import {
  type AwsKey,
  CipherTrustError,
  connect,
  createClient,
  disableRotationJob,
  type ErrorBody,
  type WrappedErrorBody,
} from "cckm-aws-keys-contract";
import { expectTypeOf } from "expect-type";
import { params, path } from "../support/clients.js";
import { exampleId, operation, responseExamples, statusIn } from "../support/document.js";
import { type Program, startMock } from "../support/processes.js";

let baseUrl: string;
let program: Program;

before(async () => {
  const mock = await startMock("--static");
  baseUrl = mock.url;
  program = mock.program;
});
after(() => program.stop());

/** A fetch that requests one example from the mock. */
function preferring(status: number, name: string, accept: string): typeof fetch {
  return (input, init) => {
    const headers = new Headers(init?.headers);
    headers.set("prefer", `code=${status}, example=${name}`);
    headers.set("accept", accept);
    return fetch(input, { ...init, headers });
  };
}

for (const example of responseExamples) {
  const { name, value, mediaType } = example;
  const status = statusIn(example.status);
  const isJson = mediaType === "application/json";

  test(`${operation.operationId} on ${status} ${mediaType}, ${name}`, async () => {
    const cckm = connect({
      baseUrl,
      token: "any-token",
      retries: 0,
      fetch: preferring(status, name, mediaType),
    });
    if (status < 300) {
      const key = await disableRotationJob(cckm, { id: exampleId });
      expectTypeOf(key).toEqualTypeOf<AwsKey>();
      assert.deepEqual(key, value);
      return;
    }
    const error = await disableRotationJob(cckm, { id: exampleId }).catch((it: unknown) => it);
    assert.ok(error instanceof CipherTrustError);
    assert.equal(error.kind, "http");
    assert.equal(error.status, status);
    assert.deepEqual(error.body, value);
    const { code, codeDesc, message, requestID } = (isJson ? value : {}) as Partial<ErrorBody>;
    assert.equal(error.code, code);
    assert.equal(error.codeDesc, codeDesc);
    assert.equal(error.serverMessage, message);
    assert.equal(error.requestId, requestID);
    assert.match(
      error.message,
      new RegExp(`^disableRotationJob: the server responded with ${status} .+$`),
    );
  });

  test(`createClient on ${status} ${mediaType}, ${name}`, async () => {
    const client = createClient({
      baseUrl,
      token: "any-token",
      retries: 0,
      fetch: preferring(status, name, mediaType),
    });
    const { data, error, response } = await client.POST(path, { params });
    // Its open enums are strings, and assignable to those of AwsKey in both directions.
    type KeyState = NonNullable<typeof data>["aws_param"]["KeyState"];
    expectTypeOf<KeyState>().toEqualTypeOf<string | undefined>();
    expectTypeOf(data).toExtend<AwsKey | undefined>();
    expectTypeOf<AwsKey | undefined>().toExtend<typeof data>();
    expectTypeOf(error).toEqualTypeOf<ErrorBody | undefined>();
    assert.equal(response.status, status);
    if (isJson) assert.deepEqual(status < 300 ? data : error, value);
    else assert.equal((error as WrappedErrorBody).rawBody, value);
    assert.equal(status < 300 ? error : data, undefined);
  });
}
