/* scripts/runtime/mock/types.ts */ import type * as PrismHttp from "@stoplight/prism-http";
import type { Fault } from "./prefer.js";
/** An operation as Prism reads it. */
export type Operation = Awaited<ReturnType<typeof PrismHttp.getHttpOperationsFromSpec>>[number];
/** A request as Prism takes it. */
export interface PrismRequest {
	method: string;
	path: string;
	query: URLSearchParams;
	headers: Record<string, string | string[]>;
	body: unknown;
}
/** A response, before it is sent. */
export interface MockResponse {
	status: number;
	headers: Record<string, string>;
	/** A text, or a value to serialize as JSON. */
	body: unknown;
	/** How to break it. A request that is refused gets its response unbroken. */
	fault?: Fault | undefined;
}
/** An operation of the document, and how to recognize its requests. */
export interface Route {
	operation: Operation;
	method: string;
	/** Matches its paths. */
	pattern: RegExp;
	/** Names of the path parameters, in the order of the pattern's groups. */
	parameters: string[];
}
