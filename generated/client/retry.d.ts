// Generated from openapi/ by `npm run generate`. Do not edit.
/** Whether a call may be made again after this status, or this code of a network error. */
export declare function mayRepeat(reason: unknown): boolean;
/** Milliseconds that a `Retry-After` asks for, in seconds or as a date; undefined where it has neither. */
export declare function retryAfterMsOf(headers: Headers): number | undefined;
/** Why no answer came, and the code of the system's error, such as ECONNREFUSED: fetch keeps it one level down. */
export declare function reasonOf(failure: unknown): {
    code?: string;
    reason: string;
};
