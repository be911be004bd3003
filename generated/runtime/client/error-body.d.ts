/* scripts/runtime/client/error-body.ts */ import type { CipherTrustError } from "./errors.js";
import type { Validate } from "./response.js";
/** The validator of each error body that the contract declares, by status, range or `default`. */
export type ErrorBodies = Record<string, Validate>;
/**
 * The `error` of a 4xx or 5xx whose body is not what the contract declares; `"rawBody" in error` tells them
 * apart. `codeDesc` and `message` are the server's own if it sent them, else `http` and the message of the
 * `CipherTrustError` that the named functions throw.
 */
export interface WrappedErrorBody {
	code?: number;
	codeDesc: string;
	message: string;
	requestID?: string;
	kind: "http";
	/** The body as received; `[redacted]` if the response quotes the token. */
	rawBody: string;
}
/** The server's own error body if it is valid against the contract, else a {@link WrappedErrorBody}. */
export declare function errorBodyOf(error: CipherTrustError, bodies: ErrorBodies): unknown;
