// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Connection } from "./runtime/client/connect.js";
import type { CckmClient, CreateClientOptions } from "./runtime/client/create-client.js";
import type { CallOptions } from "./runtime/client/limits.js";
import type { AwsKey, operations } from "./types.js";

/** Parameters of {@link disableRotationJob}, by name. */
export type DisableRotationJobParameters = operations["disableRotationJob"]["parameters"]["path"];

/**
 * Disable the rotation job of an AWS key.
 *
 * Takes the scheduled rotation job off the key, so that CCKM no longer rotates
 * it, and answers with the key. The job's `labels` are gone from the key and
 * its `updatedAt` has moved.
 *
 * The call sends no body. It does not touch AWS's own automatic rotation,
 * which is another feature (`aws_param.KeyRotationEnabled`).
 *
 * The vendor documents only the classes 2xx, 4xx and 5xx; each status below is
 * inferred or was seen by clients. What the call answers for a key that has no
 * rotation job is not documented: do not count on the call being idempotent.
 *
 * `POST /api/v1/cckm/aws/keys/{id}/disable-rotation-job`
 *
 * @param connection The server, from `connect`.
 * @param parameters
 * - `id`: The key's id in CipherTrust Manager, as in `AwsKey.id`: a lower-case UUID in every real example. It is neither the AWS `KeyID`, which looks the same, nor an alias, nor an ARN. It is one segment of the path, so percent-encode it; not every generated client does that for you.
 * @param options `signal` aborts the call; `timeoutMs` limits it, in milliseconds.
 * @returns The key, with no rotation job attached. The vendor promises a 2xx; that it is 200 is inferred. `labels` is then absent or empty: which of the two is not known, so treat them alike.
 * @throws {CipherTrustError} for every failure; `kind` says which.
 */
export declare function disableRotationJob(
  connection: Connection,
  parameters: DisableRotationJobParameters,
  options?: CallOptions,
): Promise<AwsKey>;

/**
 * An openapi-fetch client of the contract. Its `fetch` is the same transport as that of `connect`, with the same options and guards.
 * A call returns openapi-fetch's `{ data, error, response }`: `data` is validated, and `error` is the body of a 4xx or
 * 5xx, as an `ErrorBody`. A body of any other shape is returned as a `WrappedErrorBody`. A call also takes `timeoutMs`.
 *
 * @param options Those of `connect` and those of openapi-fetch.
 * @throws {CipherTrustError} of kind `input`, as `connect` does. A call throws every kind except `http`.
 */
export declare function createClient(options: CreateClientOptions): CckmClient;
