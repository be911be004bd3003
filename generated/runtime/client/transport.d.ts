/* Compiled from scripts/runtime/client/transport.ts; edit that file. */ import { type CallOptions } from "./limits.js";
import type { ConnectOptions } from "./options.js";
import type { Operation, ReceivedResponse } from "./response.js";
/**
 * Options for `fetch`. Header names are in lower case. With an `authorization` of the caller the
 * transport requests no token; otherwise it sets the header.
 */
export type Init = RequestInit & {
    headers: Record<string, string>;
};
/**
 * Sends a request with the token, retries it where that is safe, and reads the whole response.
 *
 * @param fetch Replaces the connection's `fetch`.
 * @throws {CipherTrustError} of kind `input` (the token, the timeout), `timeout`, `aborted` or `network`.
 */
export type Send = (operation: Operation, url: string, init: Init, options?: CallOptions, fetch?: typeof globalThis.fetch) => Promise<ReceivedResponse>;
/** Creates what both clients send through: the token, the timeout, the retries and the hooks. */
export declare function createTransport(options: ConnectOptions): Send;
