// Generated from openapi/ by `npm run generate`. Do not edit.
/** Whether a call may be made again after this: whether it is certain to have had no effect. */
export declare function mayRepeat(status: number | undefined, code: string | undefined): boolean;
/** Milliseconds before another call: half to one second, doubled each time, unless the server says. */
export declare function delayBefore(repetition: number, retryAfterMs: number | undefined): number;
/** Milliseconds that a `Retry-After` asks for, in seconds or as a date; undefined where it has neither. */
export declare function retryAfterMsOf(headers: Headers): number | undefined;
/** The code of a system error such as ECONNREFUSED, which fetch keeps one level down. */
export declare function codeOf(error: unknown): string | undefined;
