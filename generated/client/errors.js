// Generated from openapi/ by `npm run generate`. Do not edit.
/** The class of {@link CipherTrustError}, for `instanceof`, and for tests that need one. */
export const CipherTrustError = class CipherTrustError extends Error {
    kind;
    name = "CipherTrustError";
    // Private, so that no log shows them: a body may hold account ids and policies.
    #body;
    #rawBody;
    constructor(kind, message, { cause, body, rawBody, ...shown } = {}) {
        super(message.replace(/\s+/g, " "), cause === undefined ? {} : { cause });
        this.kind = kind;
        Object.assign(this, shown);
        this.#body = body;
        this.#rawBody = rawBody;
    }
    get body() {
        return this.#body;
    }
    get rawBody() {
        return this.#rawBody;
    }
};
/** An argument that is not usable. */
export function inputError(message, cause) {
    return new CipherTrustError("input", message, { cause });
}
