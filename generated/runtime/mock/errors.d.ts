/* scripts/runtime/mock/errors.ts */ /**
 * What the mock throws. `kind` says why: one of the `options` is invalid, `prism` cannot be loaded, the
 * `document` cannot be served, or the `address` cannot be listened on.
 */
export declare class MockError extends Error {
	readonly name = "MockError";
	readonly kind: "options" | "prism" | "document" | "address";
	constructor(kind: MockError["kind"], message: string);
}
/** What is wrong with a part of a request, as Prism reports it. */
export interface Violation {
	location?: string[];
	severity: string;
	code: string | number;
	message: string;
}
/** Ends a request with a 4xx or 5xx that comes from the mock itself, not from the document. */
export declare class HttpError extends Error {
	readonly status: number;
	readonly headers: Record<string, string>;
	readonly validation: Violation[] | undefined;
	constructor(status: number, message: string, headers?: Record<string, string>, validation?: Violation[]);
	/** In the contract's shape. The prefix `Mock` tells it from an error of an appliance. */
	get body(): {
		codeDesc: string;
		message: string;
		validation?: Violation[];
	};
}
