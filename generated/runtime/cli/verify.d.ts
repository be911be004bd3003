/* scripts/runtime/cli/verify.ts */ import { type Description } from "./command.js";
import { type VerifyOptions } from "../verify/options.js";
import type { Report } from "../verify/report.js";
/** The command, without its options. */
export declare const VERIFY: Description;
/** The generated `verify`. */
export type Verify = (options: VerifyOptions) => Promise<Report>;
/**
 * Verifies a server. The exit code is 1 if it violates the contract, and 2 if it does not respond.
 *
 * @param changes What the workflows do that changes the server.
 * @param inputs The inputs that the workflows declare.
 */
export declare function verify(args: string[], verifyServer: Verify, changes: string[], inputs?: string[]): Promise<void>;
