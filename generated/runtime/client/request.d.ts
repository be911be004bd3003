/* scripts/runtime/client/request.ts */ import type { SerializeRequest, Validate } from "./response.js";
/** A parameter of the contract, with OpenAPI's names. */
export interface Parameter {
	name: string;
	in: "path" | "query" | "header" | "cookie";
	/** The property of a named function's parameters; default the name. */
	key?: string;
	style: keyof typeof STYLES | "deepObject";
	explode?: boolean;
	/** Whether the value is sent as JSON. */
	isJson?: boolean;
}
/** Serializes a request body. */
export type SerializeBody = (body: unknown) => {
	contentType?: string;
	body: NonNullable<RequestInit["body"]>;
};
/**
 * Serializes a request as its parameters and its body say.
 *
 * @param validate Validates the parameters by key, and the request body as `body`.
 */
export declare function requestOf(parameters: readonly Parameter[], validate: Validate, serializeBody?: SerializeBody): SerializeRequest;
/** Each style: what it begins with, its separators with and without `explode`, and whether it has the name. */
declare const STYLES: {
	readonly simple: readonly ["", ",", ",", false];
	readonly label: readonly [".", ".", ",", false];
	readonly matrix: readonly [";", ";", ",", true];
	readonly form: readonly ["", "&", ",", true];
	readonly spaceDelimited: readonly ["", "&", "%20", true];
	readonly pipeDelimited: readonly ["", "&", "%7C", true];
};
/** @throws {CipherTrustError} of kind `input` in a browser, which would send the request without the cookies. */
export declare function checkCookies(cookie: string): string;
/** A JSON body. */
export declare function json(contentType: string): SerializeBody;
/** A body of form fields, as in a query. */
export declare function form(contentType: string): SerializeBody;
/** A multipart body, from a `FormData` or from an object. `fetch` adds the Content-Type. */
export declare function multipart(): SerializeBody;
/** A text body. */
export declare function text(contentType: string): SerializeBody;
/** A body of bytes. */
export declare function binary(contentType: string): SerializeBody;
export {};
