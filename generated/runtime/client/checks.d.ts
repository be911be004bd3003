/* Compiled from scripts/runtime/client/checks.ts; edit that file. */ /**
 * The checks that the generated validators consist of. Without a place a check only tells whether the value
 * is valid; with a place it also records the violations. Validators call them by name, which engines inline.
 *
 * @module
 */
/** One place where a value is invalid. */
export interface Violation {
    /** JSON Pointer (RFC 6901) to the place; for a missing property, to where it belongs. */
    pointer: string;
    /** What the contract requires there, such as `a string`. */
    expected: string;
    /** What the value has there, such as `a number` or `missing`; never the value itself. */
    found: string;
}
/** The place of a check in a body, and the list of violations to add to. */
interface Place {
    /** The keys from the root to the value. */
    path: string[];
    violations: Violation[];
}
/** Returns 1 for a valid value, else 0: numbers, since `&` combines them without short-circuiting. */
export type Check = (value: any, place?: Place) => number;
/** Every violation of a value. */
export declare function violationsOf(check: Check, value: unknown): Violation[];
/** Records a violation. */
export declare function violation(expected: string, value: unknown, place?: Place): 0;
export declare const string: Check;
export declare const emptyString: Check;
/** Counts code points, as JSON Schema does. */
export declare function maxLength(length: number): Check;
export declare const boolean: Check;
export declare const integer: Check;
/** An integer that JavaScript represents exactly. */
export declare const safeInteger: Check;
export declare const number: Check;
/** Any value that is present. */
export declare const present: Check;
/** A date-time of RFC 3339, exactly as ajv-formats checks it. */
export declare const dateTime: Check;
/** Returns the array to read the items from, so that the place follows; 0 if it is not an array. */
export declare function array(value: any, place?: Place): any;
/** Returns the object to read the properties from, as {@link array} does; 0 if it is not an object. */
export declare function object(value: any, place?: Place): any;
/** Checks the additional properties of an object; inherited ones are none. */
export declare function others(value: any, known: string[], check: Check, place?: Place): number;
/** If no check passes: records the violations of the check that accepts this type of value. */
export declare function none(value: unknown, place: Place | undefined, ...checks: Check[]): 0;
export {};
