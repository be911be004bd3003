/* Compiled from scripts/runtime/cli/verify.ts; edit that file. */ import type { Report, VerifyOptions } from "../verify/index.js";
export declare const VERIFY_USAGE = "verify --server <url> --key-id <id> --token-file <file> [--ca <file>] [--insecure]\n       [--timeout <seconds>] [--format text|json|junit] [--yes]";
/** The generated `verify`. */
export type Verify = (options: VerifyOptions) => Promise<Report>;
/** Checks a server. Exit code 1 where it breaks the contract, 2 where it cannot be reached. */
export declare function verify(options: string[], verifyServer: Verify): Promise<void>;
