/* scripts/runtime/client/redact.ts */ /** Redacts each secret in a text; the whole text if it still quotes one. */
export type Redact = (text: string) => string;
/**
 * A text quotes a secret if it contains 8 characters in a row of it: in other case, escaped, in base64, or
 * with punctuation or spaces in between.
 */
export declare function createRedact(secrets: readonly string[]): Redact;
/** Redacts each string of a JSON text that quotes a secret; the whole text if it still quotes one. */
export declare function redactJson(redact: Redact, text: string): string;
/**
 * The caller's own error, unless it quotes a secret. Any other cause may have a part of the response in any
 * property, so only its name, message, code and causes are copied.
 */
export declare function redactCause(redact: Redact, cause: unknown, isCallers: boolean): unknown;
