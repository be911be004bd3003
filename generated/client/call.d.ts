// Generated from openapi/ by `npm run generate`. Do not edit.
import { type Operation, type Validate } from "./answer.js";
import type { Connection } from "./connect.js";
import type { CallOptions } from "./limits.js";
import type { Serialized } from "./serialize.js";
/**
 * Makes the call of one operation: what each generated function consists of.
 *
 * @param parameters The operation's parameters by name, and the request body as `body`.
 * @param validate What the body of a 2xx is held against, unless the connection says otherwise.
 * @param serialized What the request has beside its path.
 * @returns The body of the 2xx, or undefined where the contract has none.
 * @throws {CipherTrustError} of any kind.
 */
export declare function call<Result>({ baseUrl, send, validate: isValidated }: Connection, operation: Operation, parameters: Record<string, unknown>, options?: CallOptions, validate?: Validate, { query, headers, ...body }?: Serialized): Promise<Result>;
