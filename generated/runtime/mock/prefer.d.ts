/* scripts/runtime/mock/prefer.ts */ /**
 * Ways to break a response: reset the connection, close it half-way, cut the JSON, send a proxy's HTML
 * page, send no body.
 */
export declare const FAULTS: readonly ["reset", "truncated", "malformed", "html", "empty"];
export type Fault = (typeof FAULTS)[number];
/** What a request asks of the mock, in the header `Prefer` or in query parameters such as `__code`. */
export interface Preferences {
	/** The status of the response. */
	code?: number;
	/** The name of the example. */
	example?: string;
	/** Whether to generate the body from the schema. */
	dynamic?: boolean;
	/** The same seed generates the same body for the same request. */
	seed?: string;
	waitMs?: number;
	fault?: Fault;
}
/**
 * Reads the preferences of a request. The first of several with one name counts, and the header before the
 * query. Those of other software are ignored, as RFC 7240 says.
 *
 * @throws {HttpError} for an invalid value or a misspelt name.
 */
export declare function parsePreferences(header: string | undefined, query: URLSearchParams): Preferences;
