// Generated from openapi/ by `npm run generate`. Do not edit.
/**
 * What {@link verify} throws: an `argument` is not usable, or `redocly` is not installed or did not run.
 */
export class VerifyError extends Error {
    kind;
    name = "VerifyError";
    constructor(kind, message) {
        super(message);
        this.kind = kind;
    }
}
