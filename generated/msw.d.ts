// Generated from openapi/ by `npm run generate`. Do not edit.
import { type HttpHandler } from "msw";
import type { AwsKey, ErrorBody } from "./types.js";
/** A valid `AwsKey`, new at each call: the contract's first example, with what is given in its place. */
export declare function createAwsKey(overrides?: Partial<AwsKey>): AwsKey;
/** A valid `ErrorBody`, new at each call: the contract's first example, with what is given in its place. */
export declare function createErrorBody(overrides?: Partial<ErrorBody>): ErrorBody;
/**
 * A handler that answers `disableRotationJob` as the contract says, on any host: with the parameters that were
 * asked for, and with what is given in place of the example's.
 */
export declare function disableRotationJobHandler(overrides?: Partial<AwsKey>): HttpHandler;
/**
 * A handler that answers `disableRotationJob` with an error.
 *
 * @param body Default: the contract's first example of the status, or of its range.
 */
export declare function disableRotationJobErrorHandler(status: number, body?: ErrorBody): HttpHandler;
