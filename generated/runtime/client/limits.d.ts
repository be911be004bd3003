/* Compiled from scripts/runtime/client/limits.ts; edit that file. */ /** Options of one call. */
export interface CallOptions {
    /** Aborts the call, even while it waits for a retry. The call may have taken effect. */
    signal?: AbortSignal | undefined;
    /** Milliseconds that the call may take, including retries. Default: the connection's `timeoutMs`. */
    timeoutMs?: number | undefined;
}
/** @throws {CipherTrustError} of kind `input` for an option that is not a number or is out of range. */
export declare function checkNumber(name: string, value: number, min: number, max: number): void;
/** Refuses a timeout that a timer would treat as 0: less than 1 ms, or more than 24 days. */
export declare function checkTimeout(timeoutMs: number): void;
/**
 * Waits for work until the timeout elapses or the caller's signal aborts. Then the work's own signal
 * aborts as well, and its result is ignored.
 *
 * @throws {CipherTrustError} of kind `timeout` or `aborted`, or what the work throws.
 */
export declare function withinLimits<Result>(name: string, timeoutMs: number, signal: AbortSignal | undefined, work: (signal: AbortSignal) => Promise<Result>): Promise<Result>;
/** Waits. If the signal aborts, the timer is cleared and the promise never settles. */
export declare function sleep(ms: number, signal: AbortSignal): Promise<void>;
