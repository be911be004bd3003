/* scripts/runtime/client/connect.ts */ import type { ConnectOptions } from "./options.js";
import { type Send } from "./transport.js";
/** A server and how to reach it, from {@link connect}. It holds the credentials but does not show them. */
export interface Connection {
	/** The base URL, without a trailing slash. */
	readonly baseUrl: string;
	/** Whether to validate requests, and the body of a 2xx, against the contract. */
	readonly validate: boolean;
	/** Milliseconds that a call may take unless it has a `timeoutMs` of its own. */
	readonly timeoutMs: number;
	/** Sends a request with its credential and reads the response. For this package's own functions. */
	readonly send: Send;
	/** The `servers` of the options, for operations that have a server of their own. */
	readonly servers?: Record<string, string> | undefined;
	/** Whether plain `http:` to other hosts is permitted. */
	readonly allowInsecureHttp?: boolean | undefined;
}
/**
 * Creates a connection, to pass to the functions named after the contract's operations. Sends nothing.
 *
 * @throws {CipherTrustError} of kind `input` for an invalid option: a `baseUrl` that is not a URL, not
 * `https:` (or `http:` to this machine), or has credentials, a query or a fragment; a `token` with invalid
 * characters; `timeoutMs`, `retries` or `maxResponseBytes` out of range.
 */
export declare function connect(options: ConnectOptions): Connection;
