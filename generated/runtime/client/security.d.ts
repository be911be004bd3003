/* scripts/runtime/client/security.ts */ import { type Authenticate, type Sending } from "./token.js";
/** Name and password of HTTP Basic authentication. */
export interface BasicCredential {
	/** Without a colon. */
	username: string;
	password: string;
}
/** A security scheme of the contract. */
interface Scheme {
	/** The option that has its credential. */
	option: string;
	isConfigured(sending: Sending): boolean;
	authenticate: Authenticate;
}
/**
 * Adds the credential of the first scheme that has one.
 *
 * @param isOptional Whether the operation can be called without a credential.
 */
export declare function firstOf(schemes: readonly Scheme[], isOptional?: boolean): Authenticate;
/** The token, as a bearer token. */
export declare const bearer: Scheme;
/** HTTP Basic authentication. */
export declare function basic(name: string): Scheme;
/** Where an API key is sent. */
type Place = "header" | "query" | "cookie";
/** An API key in a header, a query parameter or a cookie. */
export declare function apiKey(name: string, place: Place, parameter: string): Scheme;
export {};
