// Generated from openapi/ by `npm run generate`. Do not edit.
/** Whether a call may be made again after this status, or this code of a network error. */
export declare function mayRepeat(reason: number | string | undefined): boolean;
/** Milliseconds that a `Retry-After` asks for, in seconds or as a date; undefined where it has neither. */
export declare function retryAfterMsOf(headers: Headers): number | undefined;
/** The code of a system error such as ECONNREFUSED, which fetch keeps one level down. */
export declare function codeOf(error: unknown): string | undefined;
