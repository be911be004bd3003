// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Violation } from "./runtime/client/violation.js";
import type * as types from "./types.js";

/** Whether a value is valid against the contract's schema `AwsKey`. Unknown properties and open enum values are valid. */
export declare function isAwsKey(value: unknown): value is types.AwsKey;

/** Every place where a value is invalid against the schema `AwsKey`; empty for a valid value. */
export declare function validateAwsKey(value: unknown): Violation[];

/** Whether a value is valid against the contract's schema `ErrorBody`. Unknown properties and open enum values are valid. */
export declare function isErrorBody(value: unknown): value is types.ErrorBody;

/** Every place where a value is invalid against the schema `ErrorBody`; empty for a valid value. */
export declare function validateErrorBody(value: unknown): Violation[];

export {};
