/* scripts/runtime/verify/exchange.ts */ import type { CipherTrustError } from "../client/errors.js";
import type { ReceivedResponse } from "../client/response.js";
import type { ContractOperation, WorkflowStep } from "./contract.js";
import { type Progress } from "./fetch.js";
import type { Settings } from "./options.js";
/** The client's own limit. */
export declare const MAX_RESPONSE_BYTES = 10000000;
/** The request of a step, and what came of it. Nothing in it is redacted but the error. */
export interface Exchange extends Progress {
	/** The response as the client has read it; undefined without a complete one. */
	received?: ReceivedResponse;
	/** What the client threw. */
	error?: CipherTrustError;
}
/** Sends the request of a step through the client, which reads and checks the response. */
export declare function sendStep(step: WorkflowStep, operation: ContractOperation, settings: Settings): Promise<Exchange>;
