/* scripts/runtime/client/call.ts */ import type { Connection } from "./connect.js";
import { type CallOptions } from "./limits.js";
import { type Operation } from "./response.js";
/**
 * Calls an operation: the body of each generated function.
 *
 * @param parameters The operation's parameters by name, and the request body as `body`.
 * @returns The body of the 2xx, or undefined where the contract has none.
 * @throws {CipherTrustError} of any kind.
 */
export declare function call<Result>(connection: Connection, operation: Operation, parameters: Record<string, unknown>, options?: CallOptions): Promise<Result>;
