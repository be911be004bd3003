// Generated from openapi/ by `npm run generate`. Do not edit.
import * as check from "./client/checks.js";
import type * as types from "./types.js";
/** Whether a value fits the contract's schema `AwsKey`. Unknown properties and enumeration values do. */
export declare function isAwsKey(value: unknown): value is types.AwsKey;
/** Every place where a value breaks the contract's schema `AwsKey`; none where it fits. */
export declare function validateAwsKey(value: unknown): check.Violation[];
/** Whether a value fits the contract's schema `ErrorBody`. Unknown properties and enumeration values do. */
export declare function isErrorBody(value: unknown): value is types.ErrorBody;
/** Every place where a value breaks the contract's schema `ErrorBody`; none where it fits. */
export declare function validateErrorBody(value: unknown): check.Violation[];
