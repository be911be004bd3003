/* scripts/runtime/client/token.ts */ import { type Limits } from "./limits.js";
/** What the function that provides the token receives. */
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
export type Token = Provided<string>;
/** A credential, or a function that provides it as a {@link Token} function does. */
export type Provided<Credential> = Credential | ((request: TokenRequest) => Credential | Promise<Credential>);
/** Sends a newer credential from then on: the same for all concurrent calls. */
export type Refresh = () => Promise<unknown>;
/** Passes the current credential to `put`. Returns undefined for a fixed one. */
export type Provide = (signal: AbortSignal, put: (credential: string) => unknown) => Promise<Refresh | undefined>;
/**
 * Returns the function that provides the current credential.
 *
 * @param token A credential or a function.
 * @param option Its name, for messages.
 * @param check Returns the credential as text.
 */
export declare function createTokenProvider(token: unknown, option?: string, check?: (credential: any, option: string) => string): Provide;
/** The credentials that a connection may have. */
export interface Credentials {
	/** Of bearer, OAuth 2 and OpenID Connect schemes. */
	token?: Token;
	/** Of other schemes, by name. */
	auth?: Record<string, unknown>;
}
/** A request to which a credential can be added. */
export interface Sending extends Pick<Limits, "signal" | "secrets"> {
	url: string;
	/** By name in lower case. */
	headers: Record<string, string>;
	options: Credentials;
	/** Creates the first argument of `fetch`, if it is not the URL. */
	input: (() => Request | Promise<Request>) | undefined;
	/** Adds the token as a bearer token. */
	sendToken: Authenticate;
}
/** Adds the credential of an operation to a request. */
export type Authenticate = (sending: Sending) => Promise<Refresh | undefined> | undefined;
