/* scripts/runtime/client/read-body.ts */ /** The body of a response. */
export interface ResponseContent {
	/** Undefined for a body that is too large. */
	text: string | undefined;
	/** Undefined on a platform without streams. */
	bytes?: Uint8Array[];
}
/**
 * Reads the body of a response. Its text is in UTF-8, else in Latin-1, in which every body can be read.
 *
 * @param maxBytes If the body is larger, reading stops.
 */
export declare function readBody(response: Response, maxBytes: number): Promise<ResponseContent>;
