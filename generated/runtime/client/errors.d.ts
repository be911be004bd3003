/* scripts/runtime/client/errors.ts */ import type { Violation } from "./violation.js";
/**
 * What went wrong with a call, as `kind` of {@link CipherTrustError}:
 *
 * - `input`: an argument is invalid, or the token function failed; nothing was sent with it.
 * - `http`: the server responded with a 4xx or 5xx.
 * - `redirect`: the server responded with a redirect, which the client never follows.
 * - `contract`: the server accepted the call (2xx), but the body is not what the contract says.
 * - `timeout`: `timeoutMs` elapsed; the call may have taken effect.
 * - `aborted`: the caller's `signal` aborted the call; it may have taken effect.
 * - `network`: there was no complete response; `cause` is a copy of the reason: its name, message, code and
 *   causes, since the other properties may hold a part of the response.
 */
export type CipherTrustErrorKind = CipherTrustError["kind"];
/** The properties of every {@link CipherTrustError}, whatever its kind. */
interface AnyError extends Error {
	readonly name: "CipherTrustError";
	/**
	 * Whether the call took effect on the server: `none` if it did not, `done` if the server accepted it, `unknown`
	 * if it may have. Read the key before another call if it is `unknown`.
	 */
	readonly effect: "none" | "unknown" | "done";
	/** HTTP status of the response; 0 for a redirect in a browser, undefined without a response. */
	readonly status?: number | undefined;
	/** `code` of an error body of CipherTrust Manager: the server's own error number. */
	readonly code?: number | undefined;
	/** `codeDesc` of an error body of CipherTrust Manager: the server's name of the error. */
	readonly codeDesc?: string | undefined;
	/** `message` of such an error body: why the server refused, with the AWS exception if there was one. */
	readonly serverMessage?: string | undefined;
	/** `requestID` of such an error body: what the vendor's support asks for. */
	readonly requestId?: string | undefined;
	/** Milliseconds to wait before another call, from the server's `Retry-After`. */
	readonly retryAfterMs?: number | undefined;
	/** `Content-Type` of the response, if it had one. */
	readonly contentType?: string | undefined;
	/** Body of the response: parsed if it is JSON, else its text. Not part of the printed error. */
	readonly body?: unknown;
	/** Body of the response as received. Not part of the printed error. */
	readonly rawBody?: string | undefined;
	/** Where the body of a 2xx, or for kind `input` the request, is invalid against the contract. */
	readonly violations?: readonly Violation[] | undefined;
}
/** The server responded with a 4xx or 5xx. */
export interface HttpError extends AnyError {
	readonly kind: "http";
	readonly status: number;
	readonly rawBody: string;
}
/**
 * The server accepted the call with a 2xx, so it has taken effect, but the body is not what the contract
 * says: not JSON, an error (then there is a `codeDesc`), or invalid against the schema.
 */
export interface ContractError extends AnyError {
	readonly kind: "contract";
	readonly status: number;
	readonly rawBody: string;
	/** Where the body is invalid; for a body that is not JSON, one violation at the root. Empty with `validate: false`. */
	readonly violations: readonly Violation[];
}
/** The server responded with a redirect. The client never follows one, since it would turn a POST into a GET. */
export interface RedirectError extends AnyError {
	readonly kind: "redirect";
	readonly status: number;
}
/** There is no response. */
export interface NoResponseError<Kind extends "input" | "timeout" | "aborted" | "network" = "input" | "timeout" | "aborted" | "network"> extends AnyError {
	readonly kind: Kind;
}
/**
 * The one error that this package's client throws. Both `instanceof` and `kind` narrow it; the message is
 * one line of at most 500 characters for a person to read. No part of it contains the token (of 6 or more
 * characters): if the response quotes it, even escaped or in base64, the body and the other properties from the
 * response but its status are `[redacted]` or absent; so are the texts of a cause.
 */
export type CipherTrustError = HttpError | ContractError | RedirectError | NoResponseError<"input"> | NoResponseError<"timeout"> | NoResponseError<"aborted"> | NoResponseError<"network">;
/** The properties to create a {@link CipherTrustError} with, besides its kind and message. */
export type CipherTrustErrorDetails = Partial<Omit<AnyError, "name" | "message" | "stack" | "toString">>;
/** Creates a {@link CipherTrustError}. Its type narrows to the kind that it is given. */
export interface CipherTrustErrorConstructor {
	readonly prototype: CipherTrustError;
	new <Kind extends CipherTrustErrorKind>(kind: Kind, message: string, details?: CipherTrustErrorDetails): Extract<CipherTrustError, {
		kind: Kind;
	}>;
}
/** The class of {@link CipherTrustError}, for `instanceof`, and for tests that need such an error. */
export declare const CipherTrustError: CipherTrustErrorConstructor;
/** At most 500 characters on one line, without control characters. */
export declare function oneLine(text: string): string;
/** An error of kind `input`. */
export declare function inputError(message: string, cause?: unknown): CipherTrustError;
export {};
