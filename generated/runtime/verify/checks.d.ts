/* Compiled from scripts/runtime/verify/checks.ts; edit that file. */ import type { CipherTrustError } from "../client/errors.js";
import type { ContractOperation, WorkflowStep } from "./contract.js";
import type { Exchange } from "./exchange.js";
import type { Check } from "./report.js";
/** The result of a step. */
export interface Outcome {
    step: WorkflowStep;
    operation: ContractOperation;
    exchange: Exchange;
    /** What the client threw. */
    error: CipherTrustError | undefined;
}
/** A response as the contract sees it. */
export interface Received {
    status: number;
    /** The declared status or range; undefined if the contract has neither. */
    declared: string | undefined;
    mediaType: string | undefined;
    /** The body: parsed if it is JSON, else its text; undefined if it is empty. */
    body: unknown;
}
/** @returns undefined without a response. */
export declare function receivedOf({ operation, exchange }: Outcome): Received | undefined;
/** Checks the response to a step. Without a response, or with a redirect, there is only one check. */
export declare function checkOutcome(outcome: Outcome, token: string): Check[];
