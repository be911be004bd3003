/* scripts/runtime/mock/examples.ts */ import { HttpError } from "./errors.js";
import type { Preferences } from "./prefer.js";
import type { Operation } from "./types.js";
/**
 * The media type of the preferred example, whatever the client accepts: a proxy sends its page to every client.
 * Prism would look for the example in the first media type alone.
 */
export declare function mediaTypesOf(operation: Operation | undefined, { code, example }: Preferences): string[] | undefined;
/** Whether the operation has the preferred status and example. */
export declare function isKnown(operation: Operation, { code, example }: Preferences): boolean;
/** The error for a preferred status or example that the operation does not have: it lists those that it has. */
export declare function unknownPreference(operation: Operation, preferences: Preferences): HttpError;
