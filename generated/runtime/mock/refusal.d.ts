/* scripts/runtime/mock/refusal.ts */ import { HttpError, type Violation } from "./errors.js";
import type { Preferences } from "./prefer.js";
import type { Operation, PrismRequest, Route } from "./types.js";
/** An error of Prism. */
type PrismError = Error & {
	status?: number;
	detail?: string;
	additional?: {
		validation?: Violation[];
		headers?: Record<string, string>;
	};
};
/** The error for an invalid request, in the mock's own words. */
export declare function invalidRequest(status: number, violations: Violation[], { headers }: PrismRequest, operation: Operation | undefined): HttpError;
/** In the contract's shape: Prism's own errors are `application/problem+json`. */
export declare function httpErrorOf(error: PrismError, request: PrismRequest, matching: Route[], preferences: Preferences): HttpError;
export {};
