/* Compiled from scripts/runtime/client/token.ts; edit that file. */ /**
 * An access token of CipherTrust Manager, or a function that provides one for each call. Access tokens
 * are valid for 300 seconds, so a program that runs longer needs the function.
 *
 * `refresh` is false at first: return the token you have. It is true after a 401: return a new one.
 * Calls that fail at the same time share one refresh.
 */
export type Token = string | ((request: {
    refresh: boolean;
}) => string | Promise<string>);
/** A token to send. */
export interface AccessToken {
    token: string;
    /** Returns a newer token, the same for all concurrent callers; undefined for a fixed token. */
    refresh?: () => Promise<AccessToken>;
}
/** Returns the function that provides the current token. */
export declare function createTokenProvider(token: Token): () => Promise<AccessToken>;
