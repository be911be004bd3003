/* Compiled from scripts/runtime/client/redact.ts; edit that file. */ /** Replaces each secret in a text by `[redacted]`: as it is, JSON-escaped and percent-encoded. */
export declare function redact(secrets: readonly string[], text: string): string;
/** The cause itself; if it shows a secret, or is too large to search, an error with its redacted message. */
export declare function redactCause(secrets: readonly string[], cause: unknown): unknown;
