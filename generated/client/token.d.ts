// Generated from openapi/ by `npm run generate`. Do not edit.
/**
 * A bearer token of CipherTrust Manager, or a function that is asked for one at each call. Tokens are
 * valid for 300 seconds, so anything that runs longer passes a function.
 *
 * `refresh` is false at first: give the token that is at hand. It is true when the server has answered
 * with a 401: get a new one. Calls that fail at the same time share the answer, so the function need
 * not prevent a second refresh by itself.
 */
export type Token = string | ((request: {
    refresh: boolean;
}) => string | Promise<string>);
/** A token to send. */
export interface Grant {
    token: string;
    /** Gives a newer one, made once for all who ask; undefined where there can be none. */
    renew?: () => Promise<Grant>;
}
/** @returns What gives the token at hand. */
export declare function createTokenSource(token: Token): () => Promise<Grant>;
