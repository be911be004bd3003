/* scripts/runtime/verify/duplicates.ts */ /**
 * The JSON Pointer to the first name that stands twice in an object of a JSON text. `JSON.parse` would keep
 * the last of them, other parsers the first.
 */
export declare function findDuplicate(json: string): string | undefined;
