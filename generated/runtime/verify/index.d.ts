/* Compiled from scripts/runtime/verify/index.ts; edit that file. */ import type { Contract } from "./contract.js";
import type { Report } from "./report.js";
export type { Check, Coverage, Report, Step } from "./report.js";
/** Options of {@link verify}. */
export interface VerifyOptions {
    /** Base URL of the server: `https:`, or `http:` to this machine. May have a path. */
    server: string;
    /** The id, in CipherTrust Manager, of the key whose rotation job is disabled. */
    keyId: string;
    /** The access token. */
    token: string;
    /** Milliseconds that each request may take. Default 60,000. */
    timeoutMs?: number | undefined;
    /** Certificates of the server's authority, in PEM. Default: those that Node trusts. */
    ca?: string | undefined;
    /** Accepts any certificate. Default false. */
    insecure?: boolean | undefined;
}
/** An invalid option, which the message names. Nothing was sent. */
export declare class VerifyError extends Error {
    readonly name = "VerifyError";
    readonly kind = "argument";
}
/**
 * Sends the request of each step through the client and checks its response. If the server does not
 * respond, the other steps are not sent.
 *
 * @throws {VerifyError} for an invalid option.
 */
export declare function verifyContract({ operations, steps, document }: Contract, options: VerifyOptions): Promise<Report>;
