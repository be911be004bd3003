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
/** A token, and how many refreshes had been made when it was asked for. */
export interface Grant {
    token: string;
    refreshes: number;
}
/** Where a connection's calls have their tokens from. */
export interface TokenSource {
    /** The token at hand. */
    current(): Promise<Grant>;
    /** A newer token than the one refused; undefined where there can be none. Made once for all who ask. */
    renew(refused: Grant): Promise<Grant> | undefined;
}
export declare function createTokenSource(token: Token): TokenSource;
