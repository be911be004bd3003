/* Compiled from scripts/runtime/mock/prefer.ts; edit that file. */ /** Ways in which an answer can go wrong, and what each does. */
export declare const FAULTS: readonly ["reset", "truncated", "malformed", "html", "empty"];
export type Fault = (typeof FAULTS)[number];
/** What a request asks of the mock, by the header `Prefer` or by query parameters such as `__code`. */
export interface Preferences {
    /** The status of the answer. */
    code?: number;
    /** The name of the example. */
    example?: string;
    /** Makes the body up from the schema. */
    dynamic?: boolean;
    waitMs?: number;
    fault?: Fault;
}
/** @throws {Refusal} for a preference whose value cannot be met; one of another name is passed over. */
export declare function parsePreferences(header: string | undefined, query: URLSearchParams): Preferences;
