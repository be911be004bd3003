/* scripts/runtime/client/pointer.ts */ /** Encodes a name for a JSON Pointer (RFC 6901). */
export declare function escapeName(name: string | number): string;
/** Decodes a name in a JSON Pointer. */
export declare function unescapeName(name: string): string;
/** The JSON Pointer to a place. */
export declare function toPointer(...names: Array<string | number>): string;
/** The names in a JSON Pointer. */
export declare function namesOf(pointer: string): string[];
