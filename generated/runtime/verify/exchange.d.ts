/* Compiled from scripts/runtime/verify/exchange.ts; edit that file. */ import type { WorkflowStep } from "./contract.js";
import type { VerifyOptions } from "./options.js";
import type { Step } from "./report.js";
/** What a step has sent and received, with the token redacted. */
export type Exchange = Pick<Step, "request" | "response">;
/**
 * Creates the `fetch` of one step, which records into the exchange. Node's own `fetch` cannot be given a
 * certificate. This one follows no redirect and uses no proxy.
 */
export declare function createFetch({ headers, isAuthenticated }: WorkflowStep, exchange: Exchange, { token, ca, insecure }: VerifyOptions): typeof globalThis.fetch;
