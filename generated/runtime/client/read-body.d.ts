/* Compiled from scripts/runtime/client/read-body.ts; edit that file. */ /**
 * Reads the body of a response as text: in UTF-8, else in Latin-1, in which every body can be read.
 *
 * @param maxBytes If the body is larger, reading stops, and the result is undefined.
 */
export declare function readBody(response: Response, maxBytes: number): Promise<string | undefined>;
