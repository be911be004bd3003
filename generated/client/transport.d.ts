// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Operation } from "./answer.js";
import type { ConnectOptions } from "./connect.js";
import { type CallOptions } from "./limits.js";
/**
 * Options for `fetch`. Names of headers are in lower case. An `authorization` of the caller's own
 * stands, and no token is asked for; else it is set here.
 */
export type Init = RequestInit & {
    headers: Record<string, string>;
};
/** An answer that was read to its end. */
export interface Answer {
    /** The response; its body has been read. */
    response: Response;
    /** The whole body. */
    text: string;
    /** What no error may show of it. */
    secrets: readonly string[];
}
/**
 * Sends a request with the token, again where that is certain to be harmless, and reads the answer to
 * its end.
 *
 * @param fetch Stands in for the connection's `fetch`.
 * @throws {CipherTrustError} of kind `input` (the token, the timeout), `timeout`, `aborted` or `network`.
 */
export type Send = (operation: Operation, url: string, init: Init, options?: CallOptions, fetch?: typeof globalThis.fetch) => Promise<Answer>;
/** What both faces of the client send through: the token, the timeout, the repetitions, the hooks. */
export declare function createTransport(options: ConnectOptions): Send;
