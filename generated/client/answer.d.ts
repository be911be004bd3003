// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Violation } from "./checks.js";
import type { Answer } from "./transport.js";
/** What the runtime knows of an operation; generated. */
export interface Operation {
    operationId: string;
    method: string;
    /** The path template. */
    path: string;
    /** Names of the path parameters that are numbers. */
    numbers?: readonly string[];
    /** Media type of the success body; undefined where the contract has none. */
    responseBody?: string;
    /** Whether a success may come without a body as well. */
    mayBeEmpty?: boolean;
}
/** Gives the violations of a success body. */
export type Validate = (body: unknown) => Violation[];
/**
 * The body of a success.
 *
 * @param validate What the body is held against, if anything.
 * @returns undefined where the contract has no body.
 * @throws {CipherTrustError} of kind `http`, `redirect` or `contract`, for any other answer.
 */
export declare function readAnswer({ operationId, responseBody, mayBeEmpty }: Operation, { response, text, secrets }: Answer, validate: Validate | false | undefined): unknown;
