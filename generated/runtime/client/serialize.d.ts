/* Compiled from scripts/runtime/client/serialize.ts; edit that file. */ /** The parts of a request besides its path. */
export interface Serialized {
    /** Starts with a question mark, unless it is empty. */
    query?: string;
    headers?: Record<string, string>;
    body?: string;
}
/**
 * Serializes the query and the body of a request. A module of its own, since few operations have either.
 *
 * @param query Names of the query parameters.
 * @param mediaType The media type of the request body, if there is one.
 */
export declare function serialize(parameters: Record<string, unknown>, query: readonly string[], mediaType?: string): Serialized;
