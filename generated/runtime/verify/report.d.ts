/* scripts/runtime/verify/report.ts */ /** The result of {@link verify}. The token and the values of `headers` are redacted in every part. */
export interface Report {
	/** The base URL of the server. */
	server: string;
	/** Whether the server is this package's own mock, which accepts every token. */
	isMock: boolean;
	/** Whether every check passed. */
	passed: boolean;
	/** Whether the server responded at all. */
	reached: boolean;
	steps: Step[];
	coverage: Coverage;
}
/** One request, its response and the checks. */
export interface Step {
	/** What the server must do. */
	summary: string;
	passed: boolean;
	/** Undefined if it was not sent, because the server could not be reached. */
	request?: {
		method: string;
		url: string;
		headers: Record<string, string>;
	};
	/** Undefined without a complete response. */
	response?: {
		status: number;
		headers: Record<string, string>;
		/** Undefined if it is too large. */
		body?: string;
	};
	/** Empty if the request was not sent. */
	checks: Check[];
}
/** One check of a response. */
export interface Check {
	/** What was checked. */
	name: string;
	passed: boolean;
	/** JSON Pointer to the part of the contract that the response violates. */
	contract?: string;
	/** JSON Pointer to the place in the response body. */
	pointer?: string;
	expected?: string;
	found?: string;
}
/** How much of what the contract declares was seen in the responses. */
export interface Coverage {
	/** Statuses and ranges; after the operationId if the workflows call several operations. */
	statuses: {
		seen: string[];
		declared: string[];
	};
	/** Properties of the response schemas, as `Schema.property`. */
	properties: {
		seen: string[];
		declared: string[];
	};
}
export declare function pass(name: string): Check;
export declare function fail(name: string, details: Omit<Check, "name" | "passed">): Check;
