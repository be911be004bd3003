/* scripts/runtime/verify/contract.ts */ import type { Operation, Validate } from "../client/response.js";
/** What to verify a server against. Generated from the document and its workflows. */
export interface Contract {
	operations: ContractOperation[];
	steps: WorkflowStep[];
	/** The inputs that the workflows declare. */
	inputs: string[];
	document: Document;
}
/** An operation, and what the contract says of its responses. */
export interface ContractOperation {
	definition: Operation;
	/** By declared status or range, then by media type: the validator of the body, if it is JSON. */
	responses: Record<string, Record<string, Validate | undefined>>;
}
/** A request and the criteria for its response. A string in it may be an input, such as `$inputs.keyId`. */
export interface WorkflowStep {
	summary: string;
	operationId: string;
	/** Parameters by name, and the request body as `body`. */
	parameters: Record<string, unknown>;
	/** Further request headers, by name in lower case. */
	headers: Record<string, string>;
	/** Whether to send the token as a bearer token. No other credential is sent. */
	isAuthenticated: boolean;
	criteria: Criterion[];
}
/** A criterion of Arazzo: comparisons that must all hold. */
export interface Criterion {
	/** As in the workflow, such as `$statusCode == 404`. */
	condition: string;
	comparisons: Comparison[];
}
export interface Comparison {
	/** JSON Pointer into the response body; undefined to compare the status. */
	pointer?: string;
	operator: "==" | "!=" | "<" | "<=" | ">" | ">=";
	/** Undefined for nothing at that place. */
	value?: unknown;
}
/** The part of an OpenAPI document that the coverage is measured by. */
export interface Document {
	paths: Record<string, Record<string, {
		responses?: Record<string, Response>;
	}>>;
}
interface Response {
	$ref?: string;
	content?: Record<string, {
		schema?: Schema;
	}>;
}
export interface Schema {
	$ref?: string;
	anyOf?: Schema[];
	items?: Schema;
	properties?: Record<string, Schema>;
}
export {};
