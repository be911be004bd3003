// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Violation } from "./checks.js";
import type { Answer } from "./transport.js";
/** What an answer is held against; each generated function brings its own. */
export interface Operation {
    operationId: string;
    method: string;
    /** The path template. */
    path: string;
    /** Names of the path parameters that are numbers. */
    numbers?: readonly string[];
    /** Names of the query parameters. */
    query?: readonly string[];
    /** Media type of the request body, where there is one. */
    requestBody?: string;
    /** Media type of the success body; undefined where the contract has none. */
    responseBody?: string;
    /** Whether a success may come without a body as well. */
    mayBeEmpty?: boolean;
    /** Violations of the success body. */
    validate?: (body: unknown) => Violation[];
}
/**
 * The body of a success.
 *
 * @param isValidated Whether the body must fit its schema.
 * @returns undefined where the contract has no body.
 * @throws {CipherTrustError} of kind `http`, `redirect` or `contract`, for any other answer.
 */
export declare function readAnswer(operation: Operation, answer: Answer, isValidated: boolean): unknown;
