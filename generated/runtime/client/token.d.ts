/* Compiled from scripts/runtime/client/token.ts; edit that file. */ /** What the function that provides the token receives. */
export interface TokenRequest {
    /** False at first: return the token you have. True after a 401: return a new one. */
    refresh: boolean;
    /** Aborts when the call that needs the token times out or is aborted. */
    signal: AbortSignal;
}
/**
 * An access token of CipherTrust Manager, or a function that provides one for each call. Access tokens
 * are valid for 300 seconds, so a program that runs longer needs the function.
 *
 * Calls that fail at the same time share one refresh. It ends with the call that began it; if that call
 * timed out or was aborted, the next call requests another.
 */
export type Token = string | ((request: TokenRequest) => string | Promise<string>);
/** A token to send. */
export interface AccessToken {
    token: string;
    /** Returns a newer token, the same for all concurrent callers; undefined for a fixed token. */
    refresh?: () => Promise<AccessToken>;
}
/** Returns the function that provides the current token. */
export declare function createTokenProvider(token: Token): (signal: AbortSignal) => Promise<AccessToken>;
