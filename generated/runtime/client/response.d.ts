/* scripts/runtime/client/response.ts */ import type { Authenticate } from "./token.js";
import type { Violation } from "./violation.js";
/** Returns the violations of a response body. */
export type Validate = (body: unknown) => Violation[];
/** A body of a success, and where it is invalid. */
export interface Success {
	body: unknown;
	violations: Violation[];
}
/** Reads the body of a success. */
export type ReadSuccess = (received: ReceivedResponse, isValidated: boolean) => Success;
/** The parts of a request that come from its parameters and body. */
export interface Serialized {
	path: string;
	/** Starts with a question mark. */
	query?: string;
	/** By name in lower case. */
	headers?: Record<string, string>;
	body?: NonNullable<RequestInit["body"]>;
}
/** Validates and serializes a request. */
export type SerializeRequest = (operation: Operation, get: (parameter: {
	name: string;
	in: string;
	key?: string;
}) => unknown, isValidated: boolean) => Serialized;
/** The parts of a connection that say where its requests go. */
export interface BaseUrls {
	baseUrl: string;
	servers?: Record<string, string> | undefined;
	allowInsecureHttp?: boolean | undefined;
}
/** What the client knows of an operation; generated. */
export interface Operation {
	operationId: string;
	method: string;
	/** The path template. */
	path: string;
	/** Adds the credential. Default: the token as a bearer token. Null if the operation takes none. */
	authenticate?: Authenticate | null;
	/** The base URL, if the operation has a server of its own. */
	baseUrlOf?: (connection: BaseUrls) => string;
	/** Media types of the success bodies; undefined where the contract has none. */
	mediaType?: string;
	/** Validates a success body, if it is a JSON object. */
	validate?: Validate;
	/** Reads a success that may be anything else. */
	read?: ReadSuccess;
	/** Serializes the request, if it has more than strings in its path. */
	serialize?: SerializeRequest;
}
/** A response whose body has been read. */
export interface ReceivedResponse {
	response: Response;
	/** The whole body; undefined if it is larger than `maxResponseBytes`. */
	text: string | undefined;
	/** The same as it was received, if the platform has streams. */
	bytes?: Uint8Array[];
	/** What no error may show. */
	secrets: readonly string[];
	/** Whether it is the response to a redirect that was followed. */
	isRedirected?: boolean;
}
/**
 * The body of a success.
 *
 * @param isValidated Whether the body must be valid against its schema.
 * @returns undefined where the contract has no body.
 * @throws {CipherTrustError} of kind `http`, `redirect` or `contract` for every other response.
 */
export declare function readResponse({ operationId, validate, read }: Operation, received: ReceivedResponse, isValidated: boolean): unknown;
