/* scripts/runtime/client/retry.ts */ /**
 * The statuses and network error codes after which the client may retry: with these the server has not
 * carried out the call, or has never received it.
 */
export declare const RETRYABLE: unknown[];
/**
 * Milliseconds from a `Retry-After` in seconds or as a date, the longest if there are several; undefined
 * if there is none.
 */
export declare function retryAfterMsOf(headers: Headers): number | undefined;
/** Why a request failed. */
interface Explanation {
	/** One line: the system's error code, such as ECONNREFUSED, or the text of the last cause. */
	reason: string;
	code?: string | undefined;
	/** Whether the request has reached no server. */
	isUnsent: boolean;
}
/**
 * Explains a failure by its causes, of which an AggregateError has several.
 *
 * @param places How the message of a system error ends if it is about this request's own connection.
 */
export declare function explain(failure: unknown, places?: string[]): Explanation;
export {};
