// Generated from openapi/ by `npm run generate`. Do not edit.
/**
 * The one error that this package throws. Tell the cases apart by `kind`; the message is one line for
 * a person to read. This package puts the token into no part of it.
 */
export class CipherTrustError extends Error {
    name = "CipherTrustError";
    /** What went wrong. */
    kind;
    /** HTTP status of the answer; undefined where there was none. */
    status;
    /** Body of the answer: parsed where it is JSON, else its text. */
    body;
    /** `code` of the contract's `ErrorBody`: the server's own number of the error. */
    code;
    /** `codeDesc` of the contract's `ErrorBody`: the server's name of the error. */
    codeDesc;
    /** `message` of the contract's `ErrorBody`: why the server refused, with the AWS exception if there was one. */
    serverMessage;
    /** `requestID` of the contract's `ErrorBody`: what the vendor's support asks for. */
    requestId;
    constructor(kind, message, { status, body, cause } = {}) {
        super(message, cause === undefined ? undefined : { cause });
        this.kind = kind;
        this.status = status;
        this.body = body;
        const error = errorBodyOf(body);
        this.code = error.code;
        this.codeDesc = error.codeDesc;
        this.serverMessage = error.message;
        this.requestId = error.requestID;
    }
}
/** The contract's `ErrorBody`, where a body is one. */
export function errorBodyOf(body) {
    const { codeDesc } = (body ?? {});
    return typeof codeDesc === "string" ? body : {};
}
/** The error for an answer with a 4xx or 5xx. Its message holds the server's own text, on one line. */
export function httpError(operationId, status, body) {
    const { codeDesc, message } = errorBodyOf(body);
    const said = [codeDesc, message]
        .filter((text) => typeof text === "string" && text !== "")
        .join(": ");
    const text = said === "" ? "with no error body of the contract" : said;
    return new CipherTrustError("http", `${operationId}: the server answered ${status} ${text}`.replace(/\s+/g, " "), { status, body });
}
