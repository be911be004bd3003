/* Compiled from scripts/runtime/client/redact.ts; edit that file. */ /** Redacts each secret in a text; the whole text if it still quotes one. */
export type Redact = (text: string) => string;
/**
 * A text quotes a secret if it contains 8 characters in a row of it: in other case, escaped, in base64, or
 * with punctuation or spaces in between.
 */
export declare function createRedact(secrets: readonly string[]): Redact;
/** Redacts each string of a JSON text that quotes a secret; the whole text if it still quotes one. */
export declare function redactJson(redact: Redact, text: string): string;
/**
 * The cause itself; if it quotes a secret or cannot be searched, a new error with its redacted name, message,
 * code and cause.
 *
 * @param mayHoldBody Whether the cause may hold a part of the response. Then it is kept only if it consists
 * of errors without other properties than those of the system's errors, and without a long text.
 */
export declare function redactCause(redact: Redact, cause: unknown, mayHoldBody: boolean): unknown;
