/* scripts/runtime/verify/criteria.ts */ import type { Criterion } from "./contract.js";
import type { Check } from "./report.js";
/** Checks a criterion; the first comparison that does not hold is the one reported. */
export declare function checkCriterion({ condition, comparisons }: Criterion, status: number, body: unknown): Check;
/** The value at a JSON Pointer; undefined if there is none. */
export declare function valueAt(body: unknown, pointer: string): unknown;
