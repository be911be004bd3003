// Generated from openapi/ by `npm run generate`. Do not edit.
/** What a request has beside its path. */
export interface Serialized {
    /** With its question mark. */
    query?: string;
    headers?: Record<string, string>;
    body?: string;
}
/**
 * The query and the body of a request. Apart from all else, since few operations have either.
 *
 * @param query Names of the query parameters.
 * @param mediaType Of the request body, where there is one.
 */
export declare function serialize(parameters: Record<string, unknown>, query: readonly string[], mediaType?: string): Serialized;
