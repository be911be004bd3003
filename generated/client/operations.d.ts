// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Connection } from "./connect.js";
import type { CallOptions } from "./limits.js";
import type { AwsKey, operations } from "../types.js";
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
 * @param connection Where to send it, from `connect`.
 * @param parameters
 * - `id`: The key's id in CipherTrust Manager, as in `AwsKey.id`: a lower-case UUID in every real example. It is neither the AWS `KeyID`, which looks the same, nor an alias, nor an ARN. It is one segment of the path, so percent-encode it; not every generated client does that for you.
 * @param options `signal` ends the call; `timeoutMs` limits it, in milliseconds.
 * @returns The key, with no rotation job attached. The vendor promises a 2xx; that it is 200 is inferred. `labels` is then absent or empty: which of the two is not known, so treat them alike.
 * @throws {CipherTrustError} Whatever goes wrong; its `kind` says what.
 */
export declare function disableRotationJob(connection: Connection, parameters: DisableRotationJobParameters, options?: CallOptions): Promise<AwsKey>;
