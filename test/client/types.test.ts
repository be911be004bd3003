import assert from "node:assert/strict";
import { test } from "node:test";
import {
  type AwsKey,
  type AwsParam,
  type AwsTag,
  type CallOptions,
  type CckmClient,
  CipherTrustError,
  type CipherTrustErrorKind,
  connect,
  type Connection,
  type ContractError,
  createClient,
  disableRotationJob,
  type DisableRotationJobParameters,
  type HttpError,
  isAwsKey,
  type KeyPolicy,
  type KeyState,
  type paths,
  type PolicyStatement,
  type RedirectError,
  type RotationJobLabels,
  validateAwsKey,
  type Violation,
} from "cckm-aws-keys-contract";
import * as examples from "cckm-aws-keys-contract/examples";
import type * as types from "cckm-aws-keys-contract/types";
import type { Client } from "openapi-fetch";
import { expectTypeOf } from "expect-type";
import { operation, responseExamples } from "../support/document.js";

const { disableRotationJobExamples } = examples;

// Checked by the compiler, which test/source runs.
test("the types say what the contract says", () => {
  expectTypeOf(disableRotationJob).parameters.toEqualTypeOf<
    [connection: Connection, parameters: { id: string }, options?: CallOptions | undefined]
  >();
  expectTypeOf(disableRotationJob).returns.resolves.toEqualTypeOf<AwsKey>();
  expectTypeOf<DisableRotationJobParameters>().toEqualTypeOf<{ id: string }>();
  expectTypeOf(connect).returns.toEqualTypeOf<Connection>();
  expectTypeOf(createClient).returns.toEqualTypeOf<CckmClient>();
  expectTypeOf<CckmClient>().toExtend<Client<paths>>();
  expectTypeOf<types.AwsKey>().toEqualTypeOf<AwsKey>();

  // Required only where every documented example has it.
  expectTypeOf<AwsKey["id"]>().toEqualTypeOf<string>();
  expectTypeOf<AwsKey["aws_param"]>().toEqualTypeOf<AwsParam>();
  expectTypeOf<AwsKey["gone"]>().toEqualTypeOf<boolean>();
  expectTypeOf<AwsKey["account"]>().toEqualTypeOf<string | undefined>();
  expectTypeOf<AwsParam["Tags"]>().toEqualTypeOf<AwsTag[] | null | undefined>();
  expectTypeOf<AwsKey["labels"]>().extract<object>().toHaveProperty("job_config_id");
  expectTypeOf<KeyPolicy["Statement"]>().toEqualTypeOf<
    PolicyStatement | PolicyStatement[] | null | undefined
  >();

  // An optional list, object or date may also be null; an optional string may not.
  expectTypeOf<AwsKey["labels"]>().toEqualTypeOf<RotationJobLabels | null | undefined>();
  expectTypeOf<AwsKey["rotated_at"]>().toEqualTypeOf<string | null | undefined>();
  expectTypeOf<AwsKey["rotated_to"]>().toEqualTypeOf<string | undefined>();

  // An open enum completes its known values, and takes any other string.
  expectTypeOf<KeyState>().extract<"PendingDeletion">().toEqualTypeOf<"PendingDeletion">();
  expectTypeOf<string>().toExtend<KeyState>();
  expectTypeOf<KeyState>().toExtend<string>();

  expectTypeOf(disableRotationJobExamples[200].documented).toEqualTypeOf<AwsKey>();
  expectTypeOf<CipherTrustError["status"]>().toEqualTypeOf<number | undefined>();
});

test("instanceof and kind narrow an error, either by itself", () => {
  const error: unknown = new CipherTrustError("http", "not found", { status: 404, rawBody: "" });
  assert.ok(error instanceof CipherTrustError);
  expectTypeOf(error).toEqualTypeOf<CipherTrustError>();
  switch (error.kind) {
    case "http":
      expectTypeOf(error).toEqualTypeOf<HttpError>();
      expectTypeOf(error.status).toEqualTypeOf<number>();
      expectTypeOf(error.rawBody).toEqualTypeOf<string>();
      expectTypeOf(error.codeDesc).toEqualTypeOf<string | undefined>();
      expectTypeOf(error.retryAfterMs).toEqualTypeOf<number | undefined>();
      assert.equal(error.status, 404);
      break;
    case "contract":
      expectTypeOf(error).toEqualTypeOf<ContractError>();
      expectTypeOf(error.violations).toEqualTypeOf<readonly Violation[]>();
      break;
    case "redirect":
      expectTypeOf(error).toEqualTypeOf<RedirectError>();
      break;
    default:
      expectTypeOf(error.kind).toEqualTypeOf<"input" | "timeout" | "aborted" | "network">();
      assert.fail("not of its kind");
  }
  expectTypeOf<CipherTrustErrorKind>().toEqualTypeOf<
    "http" | "contract" | "redirect" | "input" | "timeout" | "aborted" | "network"
  >();
  assert.equal(error.name, "CipherTrustError");
  assert.ok((error as unknown) instanceof Error);
  assert.match(String(error.stack), /^CipherTrustError: not found\n/);
});

test("a validator narrows a value to the type of its schema", () => {
  const value: unknown = disableRotationJobExamples[200].documented;
  if (!isAwsKey(value)) assert.fail("the example is a key");
  expectTypeOf(value).toEqualTypeOf<AwsKey>();
  expectTypeOf(validateAwsKey).toEqualTypeOf<(value: unknown) => Violation[]>();
});

test("the exported examples are those of the document, under their status and name", () => {
  const expected: Record<string, Record<string, unknown>> = {};
  for (const { status, name, value } of responseExamples) (expected[status] ??= {})[name] = value;
  const exported = (examples as Record<string, unknown>)[`${operation.operationId}Examples`];
  assert.deepEqual(exported, expected);
});

/** Never called: each line is one that must not compile. */
export function mustNotCompile(cckm: Connection, client: CckmClient, key: AwsKey): void {
  // @ts-expect-error the key's id is missing
  void disableRotationJob(cckm, {});
  // @ts-expect-error an id is a string
  void disableRotationJob(cckm, { id: 7 });
  // @ts-expect-error there is no such parameter
  void disableRotationJob(cckm, { id: "a", keyId: "a" });
  // @ts-expect-error there is no token
  connect({ baseUrl: "https://ciphertrust.example" });
  // @ts-expect-error there is no such path
  void client.POST("/api/v1/cckm/aws/keys/{id}/disable-rotation", {
    params: { path: { id: "a" } },
  });
  // @ts-expect-error there is no GET on the path
  void client.GET("/api/v1/cckm/aws/keys/{id}/disable-rotation-job", {
    params: { path: { id: "a" } },
  });
  // @ts-expect-error AWS spells it KeyId, CCKM spells it KeyID
  void key.aws_param.KeyId;
  // @ts-expect-error labels are strings
  void (key.labels?.disable_encrypt_on_auto_rotate === true);
  // @ts-expect-error there may be no tags
  void key.aws_param.Tags[0];
}
