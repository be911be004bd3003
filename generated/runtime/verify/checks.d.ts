/* scripts/runtime/verify/checks.ts */ import type { ContractOperation, WorkflowStep } from "./contract.js";
import { type Exchange } from "./exchange.js";
import { type Check } from "./report.js";
/** A step, and its request and response. */
export interface Outcome {
	step: WorkflowStep;
	operation: ContractOperation;
	exchange: Exchange;
}
/** Checks the response to a step: nothing if nothing was sent. A response that cannot be checked has one check. */
export declare function checkOutcome({ step, operation, exchange }: Outcome): Check[];
