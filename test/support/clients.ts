import assert from "node:assert/strict";
import { inspect } from "node:util";
import {
  type AwsKey,
  type CallOptions,
  CipherTrustError,
  type CipherTrustErrorKind,
  connect,
  type ConnectOptions,
  createClient,
  disableRotationJob,
  type ErrorBody,
} from "cckm-aws-keys-contract";
import { exampleId } from "./document.js";

/** The operation's path, as openapi-fetch takes it. */
export const path = "/api/v1/cckm/aws/keys/{id}/disable-rotation-job";

/** The parameters of a call by openapi-fetch. */
export const params = { path: { id: exampleId } };

/** The outcome of a call: a key, an error that was thrown, or one that createClient returned. */
export interface Outcome {
  key?: AwsKey;
  thrown?: unknown;
  returned?: ErrorBody;
}

/** One of the two clients, as a call of the operation. */
export interface ContractClient {
  name: string;
  call(options: ConnectOptions, id: string, callOptions?: CallOptions): Promise<Outcome>;
}

const named: ContractClient = {
  name: "disableRotationJob",
  async call(options, id, callOptions) {
    try {
      return { key: await disableRotationJob(connect(options), { id }, callOptions) };
    } catch (thrown) {
      return { thrown };
    }
  },
};

const openapiFetch: ContractClient = {
  name: "createClient",
  async call(options, id, { signal, timeoutMs } = {}) {
    try {
      const init = { params: { path: { id } }, timeoutMs, ...(signal && { signal }) };
      const { data, error } = await createClient(options).POST(path, init);
      // Never both, and never neither.
      assert.notEqual(data === undefined, error === undefined);
      return data === undefined ? { returned: error! } : { key: data };
    } catch (thrown) {
      return { thrown };
    }
  },
};

export const clients = [named, openapiFetch];

/** The key of a call that succeeds. */
export async function keyOf(call: Promise<Outcome>): Promise<AwsKey> {
  const outcome = await call;
  assert.ok(outcome.key, inspect(outcome));
  return outcome.key;
}

/** The error of a call that throws one of this kind. */
export async function errorOf<Kind extends CipherTrustErrorKind>(
  call: Promise<Outcome>,
  kind: Kind,
): Promise<Extract<CipherTrustError, { kind: Kind }>> {
  const { thrown, ...rest } = await call;
  assert.deepEqual(rest, {});
  assert.ok(thrown instanceof CipherTrustError, inspect(thrown));
  assert.equal(thrown.kind, kind, inspect(thrown));
  assert.doesNotMatch(thrown.message, /\n/);
  return thrown as Extract<CipherTrustError, { kind: Kind }>;
}
