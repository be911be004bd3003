/* scripts/runtime/client/hooks.ts */ /** What each hook receives. It has no header, query or body, so you may log it. */
export interface RequestEvent {
	/** The operationId of the contract. */
	operationId: string;
	/** The HTTP method. */
	method: string;
	/** The URL, without its query. */
	url: string;
	/** 1 for the first request of a call, 2 for the first retry. */
	attempt: number;
}
/** What {@link Hooks.onResponse} receives. */
export interface ResponseEvent extends RequestEvent {
	/** HTTP status of the response. */
	status: number;
	/** Milliseconds from the request to the end of the body. */
	durationMs: number;
}
/** What {@link Hooks.onRetry} receives. */
export interface RetryEvent extends RequestEvent {
	/** The HTTP status to retry for: 401, 429 or 503. Undefined without a response. */
	status: number | undefined;
	/** The code of the network error to retry for, such as `ECONNREFUSED`. Undefined with a response. */
	code: string | undefined;
	/** Milliseconds until the next attempt. 0 after a 401, where the retry has a new token. */
	delayMs: number;
}
/** Hooks for logs and metrics. The client ignores what a hook returns or throws. */
export interface Hooks {
	/** Called before each request. */
	onRequest?: ((event: RequestEvent) => void) | undefined;
	/** Called after each complete response, whatever its status. */
	onResponse?: ((event: ResponseEvent) => void) | undefined;
	/** Called before each retry, when its backoff begins; `attempt` is the one that failed. */
	onRetry?: ((event: RetryEvent) => void) | undefined;
}
