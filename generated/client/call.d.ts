// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Connection } from "./connect.js";
import type { CallOptions } from "./transport.js";
/** What a call needs to know of its operation; each generated function brings its own. */
export interface Operation {
    operationId: string;
    method: string;
    /** The path template. */
    path: string;
    /** Names of the query parameters. */
    query?: readonly string[];
    /** Media type of the request body, where there is one. */
    requestBody?: string;
    /** Media type of the success body; undefined where the contract has none. */
    responseBody?: string;
    /** Whether a success may come without a body as well. */
    mayBeEmpty?: boolean;
}
/**
 * Makes the call of one operation: what each generated function consists of.
 *
 * @param parameters The operation's parameters by name, and the request body as `body`.
 * @returns The body of the 2xx, or undefined where the contract has none. That it is JSON is checked;
 * that it fits its schema is not.
 * @throws {CipherTrustError} of any kind.
 */
export declare function call<Result>(connection: Connection, { operationId, method, path, query, requestBody, responseBody, mayBeEmpty }: Operation, parameters: Record<string, unknown>, options?: CallOptions): Promise<Result>;
