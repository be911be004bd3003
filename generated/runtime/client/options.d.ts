/* scripts/runtime/client/options.ts */ import type { ContractOptions } from "../../contract-options.js";
import type { Hooks } from "./hooks.js";
import type { Credentials } from "./token.js";
/** Options of `connect`. */
export interface ConnectOptions extends Hooks, ContractOptions {
	/** Base URL of CipherTrust Manager, such as `https://ciphertrust.example`. May have a path, for a proxy. */
	baseUrl: string;
	/**
	 * Milliseconds that a call may take, from the token request to the end of the last body, including
	 * middleware. Default 60,000. Node's `fetch` itself gives up after 300 seconds without a response. To wait
	 * longer, pass `requestInitExt: { dispatcher: new Agent({ headersTimeout: 0, bodyTimeout: 0 }) }` with the
	 * `Agent` of undici 6 or 7.
	 */
	timeoutMs?: number | undefined;
	/**
	 * How many times to retry a call that is known to have had no effect: after a 429 or 503, or if this
	 * request's own connection was refused or its host is unknown. The backoff is the server's `Retry-After`, else up to half a second,
	 * doubled with each retry, and never past `timeoutMs`. Default 2; 0 disables retries.
	 */
	retries?: number | undefined;
	/**
	 * Bytes of a response body, after decompression. The client stops reading a larger one and throws an
	 * error of kind `contract` for a 2xx, `http` for a 4xx or 5xx. Default 10,000,000.
	 */
	maxResponseBytes?: number | undefined;
	/** Whether to validate requests, and the body of a 2xx, against the contract. Default true. */
	validate?: boolean | undefined;
	/** Permits plain `http:` to other hosts. This exposes the token on the network. Default false. */
	allowInsecureHttp?: boolean | undefined;
	/**
	 * Replaces `globalThis.fetch`, which is otherwise looked up for each request. It must not follow redirects:
	 * a response whose `url` is not that of the request is an error of kind `redirect`.
	 */
	fetch?: typeof globalThis.fetch | undefined;
	/** More options for `fetch`, such as Node's `dispatcher` for a CA certificate or a proxy. */
	requestInitExt?: (Record<string, unknown> & {
		[Fixed in "method" | "headers" | "body" | "signal"]?: never;
	}) | undefined;
}
/** Options of `connect` with those that depend on the contract, whatever it is. */
export type AnyOptions = Omit<ConnectOptions, keyof ContractOptions> & Credentials & {
	/** Base URLs to use for the servers that operations have of their own, by their URL in the contract. */
	servers?: Record<string, string>;
};
