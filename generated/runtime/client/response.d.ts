/* Compiled from scripts/runtime/client/response.ts; edit that file. */ import { type Violation } from "./checks.js";
/** Returns the violations of a response body. */
export type Validate = (body: unknown) => Violation[];
/** What the client knows of an operation; generated. */
export interface Operation {
    operationId: string;
    method: string;
    /** The path template. */
    path: string;
    /** Names of the path parameters that are numbers. */
    numbers?: readonly string[];
    /** Media type of the success body; undefined where the contract has none. */
    mediaType?: string;
    /** Whether a success without a body is valid as well. */
    mayBeEmpty?: boolean;
    /** Validates a success body. */
    validate?: Validate;
}
/** A response whose body has been read. */
export interface ReceivedResponse {
    response: Response;
    /** The whole body; undefined if it is larger than `maxResponseBytes`. */
    text: string | undefined;
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
export declare function readResponse({ operationId, mediaType, mayBeEmpty, validate }: Operation, { response, text, secrets, isRedirected }: ReceivedResponse, isValidated: boolean): unknown;
