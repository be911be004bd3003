/* scripts/runtime/verify/coverage.ts */ import type { Outcome } from "./checks.js";
import type { Document } from "./contract.js";
import type { Coverage } from "./report.js";
/** What the responses have of all that the called operations declare. */
export declare function coverageOf(document: Document, outcomes: Outcome[]): Coverage;
