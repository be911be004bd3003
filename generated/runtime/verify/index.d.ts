/* scripts/runtime/verify/index.ts */ import type { Contract } from "./contract.js";
import { type VerifyOptions } from "./options.js";
import type { Report } from "./report.js";
export { VerifyError, type VerifyOptions } from "./options.js";
export type { Check, Coverage, Report, Step } from "./report.js";
/**
 * Sends the request of each step through the client and checks its response. If the server cannot be
 * reached, the other steps are not sent.
 *
 * @throws {VerifyError} for an invalid option.
 */
export declare function verifyContract({ operations, steps, inputs, document }: Contract, options: VerifyOptions): Promise<Report>;
