// Generated from openapi/ by `npm run generate`. Do not edit.
/** Options of one call. */
export interface CallOptions {
    /** Ends the call when it aborts, a wait included. The call may have taken effect all the same. */
    signal?: AbortSignal | undefined;
    /** Milliseconds that the call may take, its repetitions included. Default: that of the connection. */
    timeoutMs?: number | undefined;
}
/** @throws {CipherTrustError} of kind `input`, for an option that is no number, or out of range. */
export declare function checkNumber(name: string, value: number, least: number, most: number): void;
/** Refuses what a timer would take for no time at all: less than 1 ms, and more than 24 days. */
export declare function checkTimeout(timeoutMs: number): void;
/**
 * Waits for work until its time is over or the caller's signal aborts; the work's own signal then
 * aborts too, and whatever becomes of it is nobody's business any more.
 *
 * @throws {CipherTrustError} of kind `timeout` or `aborted`, or what the work throws.
 */
export declare function withinLimits<Result>(name: string, timeoutMs: number, signal: AbortSignal | undefined, work: (signal: AbortSignal) => Promise<Result>): Promise<Result>;
/** Waits; a wait that the signal ends leaves no timer behind, and never comes to an end. */
export declare function sleep(ms: number, signal: AbortSignal): Promise<void>;
