/* scripts/runtime/mock/control-types.ts */ /** A request that the mock has received. */
export interface RecordedRequest {
	/** When it arrived, in ISO 8601. */
	time: string;
	method: string;
	/** The path, without the query string, which may hold secrets. */
	path: string;
	/** The operation of the document that it is for, if there is one. */
	operationId?: string | undefined;
	/** The path parameters, decoded. */
	parameters: Record<string, string>;
	/** The status of the response. Null if no response has been sent, as with `fault=reset`. */
	status: number | null;
}
/** A response that a test chooses in place of the usual one. */
export interface ResponseOverride {
	/** The operation that it is for. Default: every operation. */
	operationId?: string | undefined;
	/** The path parameter `id` that it is for; short for `parameters: { id }`. Default: any. */
	id?: string | undefined;
	/** The path parameters that it is for, decoded. Default: any. */
	parameters?: Record<string, string> | undefined;
	/**
	 * The response, as in the header `Prefer`: `code=404`. A text stays until the mock is reset. Each text of
	 * a list is for one request; after the last one the usual response follows.
	 */
	prefer: string | string[];
}
