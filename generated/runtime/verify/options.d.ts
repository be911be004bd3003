/* Compiled from scripts/runtime/verify/options.ts; edit that file. */ /** Options of {@link verify}. */
export interface VerifyOptions {
    /** Base URL of the server: `https:`, or `http:` to this machine. May have a path. */
    server: string;
    /** The id, in CipherTrust Manager, of the key that the workflows use. */
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
 * Checks every option.
 *
 * @returns The base URL, without a trailing slash.
 */
export declare function checkOptions({ server, keyId, token, timeoutMs, ca }: VerifyOptions): string;
