/* scripts/runtime/verify/fetch.ts */ import type { VerifyOptions } from "./options.js";
/** What a `fetch` has done for one request. */
export interface Progress {
	/** The request as it was sent, with its secrets. */
	request?: {
		method: string;
		url: string;
		headers: Record<string, string>;
	};
	/** Whether the server has accepted the connection and the request. */
	isSent: boolean;
	/** Whether a response has begun. */
	hasResponded: boolean;
}
/**
 * Creates a `fetch` of Node's `http`, since Node's own `fetch` cannot be given a certificate. It follows no
 * redirect, and uses a proxy where `http` does.
 */
export declare function createFetch({ ca, insecure }: VerifyOptions, progress: Progress): typeof globalThis.fetch;
