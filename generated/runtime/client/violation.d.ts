/* scripts/runtime/client/violation.ts */ /** One place where a value is invalid. */
export interface Violation {
	/** JSON Pointer (RFC 6901) to the place; for a missing property, to where it belongs. */
	pointer: string;
	/** What the contract requires there, such as `a string`. */
	expected: string;
	/** What the value has there, such as `a number` or `missing`; never the value itself. */
	found: string;
}
