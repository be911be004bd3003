/* scripts/runtime/mock/absent.ts */ /** The extension of an operation: JSON Pointers to what no body of its success contains. */
export declare const ABSENT = "x-mock-absent";
/** Removes the values at these JSON Pointers from a generated body. */
export declare function removeAt(body: unknown, pointers: readonly string[]): void;
