/* Compiled from scripts/runtime/client/retry.ts; edit that file. */ /** Whether the client may retry after this status, or this code of a network error. */
export declare function isRetryable(reason: unknown): boolean;
/** Milliseconds from a `Retry-After` in seconds or as a date; undefined if there is neither. */
export declare function retryAfterMsOf(headers: Headers): number | undefined;
/** Why a request failed, and the system's error code, such as ECONNREFUSED, which fetch puts in the cause. */
export declare function reasonOf(failure: unknown): {
    code?: string;
    reason: string;
};
