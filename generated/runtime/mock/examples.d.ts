/* Compiled from scripts/runtime/mock/examples.ts */ import { HttpError } from "./errors.js";
import type { Preferences } from "./prefer.js";
import type { Operation } from "./types.js";
/**
 * The media type of the preferred example, for a client that accepts every type. Prism would look for the
 * example in the first one alone.
 */
export declare function mediaTypesOf(operation: Operation | undefined, { code, example }: Preferences, accept?: string | string[]): string[] | undefined;
/** The error for a preferred status or example that the operation does not have: it lists those that it has. */
export declare function unknownPreference(operation: Operation, preferences: Preferences): HttpError;
