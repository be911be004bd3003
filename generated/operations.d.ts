// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Connection } from "./runtime/client/connect.js";
import type { CckmClient, CreateClientOptions } from "./runtime/client/create-client.js";
import type { CallOptions } from "./runtime/client/limits.js";
import type * as types from "./types.js";

/** Parameters of {@link disableRotationJob}, by name. */
export type DisableRotationJobParameters = types.operations["disableRotationJob"]["parameters"]["path"];

/**
 * Disable the rotation job of an AWS key.
 *
 * Detaches the scheduled rotation job from the key. CCKM then no longer rotates
 * the key on a schedule. The response is the key: `labels` has no
 * `job_config_id`, and `updatedAt` has changed.
 *
 * The request has no body. CCKM cannot manage keys that AWS manages.
 *
 * The vendor documents only the classes 2xx, 4xx and 5xx. What the server sends
 * for a key without a rotation job is not documented, so do not rely on the
 * operation being idempotent.
 *
 * Related operations are not part of this contract:
 *
 * - `POST /api/v1/cckm/aws/keys/{id}/enable-rotation-job` attaches a rotation job.
 * - `GET /api/v1/cckm/aws/keys/{id}` reads the key, with `labels.job_config_id`
 *   while a rotation job is attached.
 * - AWS's own automatic rotation is another feature, with
 *   `enable-auto-rotation` and `disable-auto-rotation`. It stays as it is; see
 *   `aws_param.KeyRotationEnabled`.
 *
 * `POST /api/v1/cckm/aws/keys/{id}/disable-rotation-job`
 *
 * @param connection The server, from `connect`.
 * @param parameters
 * - `id`: CM's id of the key, which is the `id` of the `AwsKey`: a UUID. It is not AWS's key id, an alias or an ARN. In the path it is percent-encoded.
 * @param options `signal` aborts the call; `timeoutMs` limits it, in milliseconds.
 * @returns The key, without a rotation job: `labels` has no `job_config_id`.
 * @throws {CipherTrustError} for every failure; `kind` says which.
 */
export declare function disableRotationJob(
  connection: Connection,
  parameters: DisableRotationJobParameters,
  options?: CallOptions,
): Promise<types.AwsKey>;

/**
 * An openapi-fetch client of the contract. Its `fetch` is the same transport as that of `connect`, with the same options and guards.
 * A call returns openapi-fetch's `{ data, error, response }`: `data` is validated, and `error` is the body of a 4xx or
 * 5xx, if it is what the contract declares. Any other body is returned as a `WrappedErrorBody`. A call also takes `timeoutMs`.
 *
 * @param options Those of `connect` and those of openapi-fetch.
 * @throws {CipherTrustError} of kind `input`, as `connect` does. A call throws every kind except `http`.
 */
export declare function createClient(options: CreateClientOptions): CckmClient;
