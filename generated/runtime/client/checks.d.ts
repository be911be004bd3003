/* scripts/runtime/client/checks.ts */ /**
 * The checks that the generated validators consist of. Validators call them by name, which engines inline.
 *
 * @module
 */
import type { Violation } from "./violation.js";
/** A place in a value, and the list of violations to add to. */
interface Place {
	pointer: string;
	violations: Violation[];
}
/**
 * Returns 1 for a valid value, else 0: numbers, since `&` combines them without short-circuiting. With a place, it
 * also records the violations.
 */
export type Check = (value: any, place?: Place) => number;
export declare function isValid(check: Check, value: unknown): boolean;
/** Every violation of a value. */
export declare function violationsOf(check: Check, value: unknown): Violation[];
/** Records a violation. */
export declare function violation(expected: string, value: unknown, place?: Place): 0;
export declare function isObject(value: unknown): value is Record<string, unknown>;
export declare const string: Check;
export declare const number: Check;
export declare const integer: Check;
export declare const boolean: Check;
export declare const array: Check;
export declare const object: Check;
/** Any other condition. */
export declare function that(isValid: boolean, expected: string, value: unknown, place?: Place): number;
/** The type `null`. */
export declare const nullValue: Check;
/** The schema `true`. */
export declare const any: Check;
/** The schema `false`. */
export declare const none: Check;
/** Of a value that no schema of `anyOf` accepts, records the violations of the one that accepts its type. */
export declare function anyOf(value: unknown, place: Place | undefined, ...checks: Check[]): number;
export declare function oneOf(value: unknown, place: Place | undefined, ...checks: Check[]): number;
type Properties = Record<string, unknown>;
/** A property that may be missing. */
export declare function optional(item: unknown, check: Check, key: string, place?: Place): number;
export declare function required(item: unknown, check: Check, key: string, place?: Place): number;
/** A property whose name every object inherits, such as `constructor`. */
export declare function own(value: Properties, key: string): unknown;
/** The properties for whose names a condition is true. */
export declare function others(value: unknown, isOther: (key: string) => boolean, check: Check, place?: Place): number;
export declare function propertyNames(value: unknown, check: Check, place?: Place): number;
/** The items from one index to before another. */
export declare function items(value: unknown, start: number, check: Check, place?: Place, end?: number): number;
/** Conditions of the validators. JSON Schema counts code points. */
export declare function lengthOf(value: string): number;
/** JSON that is the same for equal values. */
export declare function canonical(value: unknown): string;
export declare function isUnique(value: unknown[]): boolean;
/** Calculates with decimal numbers, as 0.3 / 0.1 is not 3. */
export declare function isMultiple(value: number, divisor: number): boolean;
export declare function isRegex(value: string): boolean;
/** A date-time of RFC 3339, exactly as ajv-formats checks it. */
export declare function isDateTime(text: string): boolean;
/** A day that the month does not have is not parsed, or as a day of the next month. */
export declare function isDate(text: string): boolean;
export declare function isTime(text: string): boolean;
export {};
