/* scripts/runtime/verify/body.ts */ import type { ReceivedResponse } from "../client/response.js";
import type { ContractOperation } from "./contract.js";
import { type Check } from "./report.js";
export declare const MEDIA_TYPE = "the media type is declared";
export declare const JSON_BODY = "the body is JSON";
/** A response as the contract sees it. */
export interface Received {
	status: number;
	/** The declared status or range; undefined if the contract has neither. */
	declared: string | undefined;
	mediaType: string | undefined;
	/** Undefined if it is too large. */
	text: string | undefined;
	/** The body: parsed if it is JSON, else its text; undefined if it is empty. */
	body: unknown;
}
export declare function readReceived({ responses }: ContractOperation, { response: { status, headers }, text }: ReceivedResponse): Received;
/** Checks the media type, and reads and validates the body if it is JSON, or should be. */
export declare function checkBody({ definition, responses }: ContractOperation, declared: string, received: Received, bytes: Uint8Array[]): Check[];
