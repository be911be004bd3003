// Generated from openapi/ by `npm run generate`. Do not edit.
import type { ConnectOptions } from "./connect.js";
/** Options of one call. */
export interface CallOptions {
    /** Ends the call when it aborts. The call may have taken effect all the same. */
    signal?: AbortSignal | undefined;
    /** Milliseconds that the call may take. Default: that of the connection. */
    timeoutMs?: number | undefined;
}
/** An answer that was read to its end. */
export interface Answer {
    /** The response; its body has been read. */
    response: Response;
    /** The whole body. */
    body: ArrayBuffer;
}
/**
 * Sends a request with the token and reads the answer to its end.
 *
 * @param name What the call is named in an error.
 * @throws {CipherTrustError} of kind `input` (the token, the timeout), `redirect`, `timeout`, `aborted` or `network`.
 */
export type Send = (name: string, request: string | Request, init: RequestInit, options?: CallOptions) => Promise<Answer>;
/** What both faces of the client send through: the token, the timeout and the guards. */
export declare function createTransport({ token, timeoutMs: connectionTimeoutMs, fetch, requestInitExt, }: ConnectOptions): Send;
