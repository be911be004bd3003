// Generated from openapi/ by `npm run generate`. Do not edit.
/**
 * What the generated validators are built from. One way through a value serves both questions: without
 * a place a check only says whether the value fits, with one it also says where it does not. They are called
 * by their names, since the engine can inline what it knows by name.
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
/** Where in a body a check is, and the list to add to. */
interface Place {
    /** Keys that lead to the value. */
    path: string[];
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
/** Gives the array to read the items of, of which the place takes note; 0 for what is no array. */
export declare function array(value: any, place?: Place): any;
/** Gives the object to read the properties of, as {@link array} does; 0 for what is no object. */
export declare function object(value: any, place?: Place): any;
/** Checks the properties of an object that are not among the known. */
export declare function others(value: any, known: string[], check: Check, place?: Place): number;
/** Where none of the checks fits: the violations of the one that takes this kind of value. */
export declare function none(value: unknown, place: Place | undefined, ...checks: Check[]): 0;
export {};
