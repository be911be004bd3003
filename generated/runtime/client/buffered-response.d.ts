/* scripts/runtime/client/buffered-response.ts */ /** A copy of a response whose body has been read, and can be read any number of times. */
export declare function bufferResponse(text: string, response: Response, bytes?: Uint8Array[]): Response;
