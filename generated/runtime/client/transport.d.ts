/* scripts/runtime/client/transport.ts */ import { type Limits } from "./limits.js";
import type { AnyOptions } from "./options.js";
import type { Operation, ReceivedResponse } from "./response.js";
/**
 * Options for `fetch`. Header names are in lower case. With an `authorization` of the caller the
 * transport requests no token; otherwise it adds the credential to the headers.
 */
export type Init = RequestInit & {
	headers: Record<string, string>;
};
/** What to send with in place of the connection's `fetch` and the URL. */
export interface Through {
	fetch?: typeof globalThis.fetch | undefined;
	/** Creates the first argument of `fetch`, once for each attempt, with the headers of then. */
	input?: (() => Request) | undefined;
}
/**
 * Sends a request with its credential, retries it where that is safe, and reads the whole response.
 *
 * @throws {CipherTrustError} of kind `input` (the credential, or no `fetch`) or `network`.
 */
export type Send = (operation: Operation, url: string, init: Init, limits: Limits, through?: Through) => Promise<ReceivedResponse>;
/** Creates what both clients send through: the credentials, the guards, the retries and the hooks. */
export declare function createTransport(options: AnyOptions): Send;
