// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Report, VerifyOptions } from "./runtime/verify/index.js";

export { type Check, type Report, type Step, VerifyError, type VerifyOptions } from "./runtime/verify/index.js";

/**
 * Verifies a server: makes the requests of the contract's workflows and validates each response against the contract.
 * **It changes the server**: the last request disables the rotation job of the key.
 *
 * @returns each request, its response, every check, and how much of the contract the responses cover.
 * @throws {VerifyError} for an invalid option.
 */
export declare function verify(options: VerifyOptions): Promise<Report>;
