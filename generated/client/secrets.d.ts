// Generated from openapi/ by `npm run generate`. Do not edit.
/** The text with each secret blotted out, in whichever way a server may quote it. */
export declare function conceal(secrets: readonly string[], text: string): string;
/** The cause itself; one that shows a secret, or has too much to look through, as its message alone. */
export declare function concealCause(secrets: readonly string[], cause: unknown): unknown;
