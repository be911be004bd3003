// Generated from openapi/ by `npm run generate`. Do not edit.
/**
 * What the generated validators are built from. One way through a value serves both questions: without
 * a place a check only says whether the value fits, with one it also says where it does not.
 *
 * @module
 */
/** One place where a value breaks the contract. */
export interface Violation {
    /** JSON Pointer (RFC 6901) to the place; where something is missing, to where it belongs. */
    pointer: string;
    /** What must be there, such as `a string`. */
    expected: string;
    /** What is there, such as `a number` or `missing`; never the value itself. */
    found: string;
}
/** The place of a value, and the list to add to. */
interface Place {
    /** To the value's parent. */
    pointer: string;
    /** Of the value within its parent; undefined for the root. */
    key?: string | number;
    violations: Violation[];
}
/** Gives 1 where the value fits, else 0: numbers, since `&` joins them without leaving early. */
export type Check = (value: any, place?: Place) => number;
/** Every violation of a value. */
export declare function violationsOf(check: Check, value: unknown): Violation[];
/** Takes note of a value that does not fit. */
export declare function violation(expected: string, value: unknown, place?: Place): 0;
export declare const string: Check;
export declare const emptyString: Check;
/** Counts characters as JSON Schema does, by code points. */
export declare function maxLength(length: number): Check;
export declare const boolean: Check;
export declare const integer: Check;
/** An integer that JavaScript tells from its neighbours. */
export declare const safeInteger: Check;
export declare const number: Check;
/** Anything, as long as it is there. */
export declare const present: Check;
/** A date-time of RFC 3339, with just the leeway that ajv-formats gives it. */
export declare const dateTime: Check;
/** By far the most frequent check. Were it two, the engine would have less room to inline others. */
export declare const optionalString: Check;
/** Allows the value to be absent. */
export declare function optional(value: unknown, place: Place | undefined, check: Check): number;
export declare function array(value: any, place: Place | undefined, check: Check): number;
/** @param properties Checks of the object's properties, joined by `&`. */
export declare function object(properties: (value: any, place?: Place) => number): Check;
/** Checks the properties of an object that are not among the known. */
export declare function others(value: any, known: string[], check: Check, place?: Place): number;
/** Where none of the checks fits: the violations of the one that takes this kind of value. */
export declare function none(value: unknown, place: Place | undefined, ...checks: Check[]): 0;
export {};
