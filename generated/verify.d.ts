// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Report, VerifyOptions } from "./runtime/verify/index.js";

export {
  type Check,
  type Coverage,
  type Report,
  type Step,
  VerifyError,
  type VerifyOptions,
} from "./runtime/verify/index.js";

/**
 * Verifies a server: sends the requests of the contract's workflows and validates each response against the contract.
 * **It changes the server**: it calls `disableRotationJob`.
 * If the server cannot be reached, no further request is sent.
 *
 * @returns Each request, its response and its checks, and how much of the contract the responses cover.
 * @throws {VerifyError} for an invalid option; nothing was sent.
 */
export declare function verify(options: VerifyOptions): Promise<Report>;
