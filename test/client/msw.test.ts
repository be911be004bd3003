import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";
import { type AwsKey, type ErrorBody, isAwsKey, isErrorBody } from "cckm-aws-keys-contract";
import {
  createAwsKey,
  createErrorBody,
  disableRotationJobErrorHandler,
  disableRotationJobHandler,
} from "cckm-aws-keys-contract/msw";
import { expectTypeOf } from "expect-type";
import { setupServer } from "msw/node";
import {
  operations,
  exampleId,
  firstExamples,
  responseExamples,
  statusIn,
} from "../support/document.js";
import { bodyOf } from "../../scripts/runtime/msw/handlers.js";
import { errorOf, clients, keyOf } from "../support/clients.js";

const server = setupServer();
const options = { baseUrl: "https://ciphertrust.example", token: "any-token", retries: 0 };
const documented = responseExamples[0]!.value as AwsKey;

before(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => server.resetHandlers());
after(() => server.close());

test("the factories return a new, typed and valid body at each call", () => {
  expectTypeOf(createAwsKey).toEqualTypeOf<(overrides?: Partial<AwsKey>) => AwsKey>();
  expectTypeOf(createErrorBody).toEqualTypeOf<(overrides?: Partial<ErrorBody>) => ErrorBody>();
  assert.deepEqual(createAwsKey(), documented);
  assert.ok(isAwsKey(createAwsKey()) && isErrorBody(createErrorBody()));
  assert.deepEqual(createAwsKey({ gone: true }), { ...documented, gone: true });
  createAwsKey().aws_param.Tags!.length = 0;
  assert.deepEqual(createAwsKey(), documented);
  // A returned key has no rotation job any more.
  assert.equal(createAwsKey().labels, undefined);
});

test("a body that is not an object is replaced as a whole", () => {
  for (const [example, overrides, body] of [
    [["a"], undefined, ["a"]],
    [["a"], ["b", "c"], ["b", "c"]],
    ["a", null, null],
    [{ a: 1, b: 2 }, { b: null }, { a: 1, b: null }],
    [{ a: 1 }, [1], [1]],
  ]) {
    assert.deepEqual(bodyOf(example, overrides), body);
  }
});

test("there is a factory for each body, and handlers for each operation", async () => {
  const exported = Object.keys(await import("cckm-aws-keys-contract/msw"));
  const schemas = operations
    .flatMap((it) => it.bodies)
    .filter((it) => it.isJson && Object.keys(it.examples).length > 0)
    .flatMap((it) => it.schemaName ?? []);
  const expected = [
    ...[...new Set(schemas)].map((it) => `create${it}`),
    ...operations.flatMap(({ operationId: it }) => [`${it}Handler`, `${it}ErrorHandler`]),
  ];
  assert.deepEqual(exported.toSorted(), expected.toSorted());
});

for (const { name, call } of clients) {
  test(`${name}: a handler responds on any host, with the requested id and the given properties`, async () => {
    server.use(disableRotationJobHandler({ region: "eu-central-1" }));
    for (const id of ["my-id", "a/b $&", exampleId]) {
      const key = await keyOf(call(options, id));
      const uri = documented.uri.replace(documented.id, () => id);
      assert.deepEqual(key, { ...documented, id, uri, region: "eu-central-1" });
    }
    server.use(disableRotationJobHandler({ id: "another" }));
    assert.equal((await keyOf(call(options, "my-id"))).id, "another");
  });

  test(`${name}: a handler responds with any other 2xx, as the server may`, async () => {
    const statuses: number[] = [];
    server.events.on("response:mocked", ({ response }) => void statuses.push(response.status));
    for (const status of [201, 202]) {
      server.use(disableRotationJobHandler({}, status));
      assert.equal((await keyOf(call(options, exampleId))).id, exampleId);
    }
    server.events.removeAllListeners();
    assert.deepEqual(statuses, [201, 202]);
  });

  for (const { status: declared, value } of firstExamples.filter(({ status }) => status >= "4")) {
    const status = statusIn(declared);
    test(`${name}: an error handler responds with ${status} and its example, or the given body`, async () => {
      for (const [handler, body] of [
        [disableRotationJobErrorHandler(status), value],
        [
          disableRotationJobErrorHandler(status, { codeDesc: "NCERRAny" }),
          { codeDesc: "NCERRAny" },
        ],
      ] as const) {
        server.use(handler);
        const outcome = await call(options, exampleId);
        if (outcome.returned) assert.deepEqual(outcome.returned, body);
        else {
          const error = await errorOf(Promise.resolve(outcome), "http");
          assert.equal(error.status, status);
          assert.deepEqual(error.body, body);
        }
      }
    });
  }
}
