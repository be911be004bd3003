// Generated from openapi/ by `npm run generate`. Do not edit.
import type { HttpHandler } from "msw";
import type * as types from "./types.js";

/** A new, valid `AwsKey`: the contract's first example, with these properties replaced. */
export declare function createAwsKey(overrides?: Partial<types.AwsKey>): types.AwsKey;

/** A new, valid `ErrorBody`: the contract's first example, with these properties replaced. */
export declare function createErrorBody(overrides?: Partial<types.ErrorBody>): types.ErrorBody;

/**
 * A handler that returns the success of `disableRotationJob`, on any host, with the path parameters of the request.
 *
 * @param overrides Properties to replace in the body, or another body.
 * @param status Default: 200.
 */
export declare function disableRotationJobHandler(overrides?: Partial<types.AwsKey>, status?: number): HttpHandler;

/**
 * A handler that returns an error of `disableRotationJob`, on any host.
 *
 * @param body Default: the contract's first example of the status, or of its range.
 */
export declare function disableRotationJobErrorHandler(status: number, body?: types.ErrorBody): HttpHandler;
