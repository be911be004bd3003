/* Compiled from scripts/runtime/cli/verify.ts; edit that file. */ import type { Report, VerifyOptions } from "../verify/index.js";
export declare const VERIFY_USAGE = "verify --server <url> --key-id <id> --token-file <file> [--ca <file>] [--insecure]\n       [--timeout <seconds>] [--format text|json|junit] [--yes]";
/** The generated `verify`. */
export type Verify = (options: VerifyOptions) => Promise<Report>;
/**
 * Verifies a server. The exit code is 1 if it violates the contract, and 2 if it does not respond.
 *
 * @param changes What the workflows do that changes the server.
 */
export declare function verify(options: string[], verifyServer: Verify, changes: string[]): Promise<void>;
