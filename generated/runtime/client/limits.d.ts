/* scripts/runtime/client/limits.ts */ /** Options of one call. */
export interface CallOptions {
	/** Aborts the call, even while it waits for a retry. The call may have taken effect. */
	signal?: AbortSignal | undefined;
	/** Milliseconds that the call may take, including retries. Default: the connection's `timeoutMs`. */
	timeoutMs?: number | undefined;
}
/** What the parts of one call share. */
export interface Limits {
	/** Aborts when the timeout elapses or the caller's signal aborts. */
	readonly signal: AbortSignal;
	/** When the timeout elapses, by `performance.now()`. */
	readonly deadline: number;
	/** What no error may show. */
	readonly secrets: string[];
	/** Whether a request may have reached the server. */
	isSent: boolean;
	/** Ends the call when this signal aborts as well. */
	follow(signal: AbortSignal | null | undefined): void;
}
/** @throws {CipherTrustError} of kind `input` for an option that is not a number or is out of range. */
export declare function checkNumber(name: string, value: number, min: number, max: number): void;
/** Refuses a timeout that a timer would treat as 0: less than 1 ms, or more than 24 days. */
export declare function checkTimeout(timeoutMs: number): void;
/**
 * Waits for work until the timeout elapses or the caller's signal aborts. Then the work's own signal
 * aborts as well, and its result is ignored.
 *
 * @throws {CipherTrustError} of kind `timeout` or `aborted`, or for whatever the work throws.
 */
export declare function withinLimits<Result>(name: string, timeoutMs: number, callersSignal: AbortSignal | null | undefined, work: (limits: Limits) => Promise<Result>): Promise<Result>;
/** Nothing may be sent after a call has ended, since its outcome is known then. */
export declare function throwIfEnded(signal: AbortSignal): void;
/** Waits. If the signal aborts, the timer is cleared and the promise never settles. */
export declare function sleep(ms: number, signal: AbortSignal): Promise<void>;
