/* scripts/runtime/client/success.ts */ import type { ReadSuccess, ReceivedResponse, Success, Validate } from "./response.js";
/** Reads the body of a success in one media type. */
export type ReadBody = (received: ReceivedResponse, isValidated: boolean) => Success;
/** A JSON body of any type. */
export declare function json(validate: Validate): ReadBody;
/** A text, which is not validated. */
export declare const text: ReadBody;
/** Any other body, as a `Blob`. */
export declare const blob: ReadBody;
/**
 * Reads each success as the contract declares its status and media type. A success of another status must be
 * like a declared one.
 *
 * @param successes By status, range or `default`, then by media type; without a media type for no body.
 */
export declare function byStatus(successes: Record<string, Record<string, ReadBody>>): ReadSuccess;
