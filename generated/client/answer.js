// Generated from openapi/ by `npm run generate`. Do not edit.
import { CipherTrustError } from "./errors.js";
import { retryAfterMsOf } from "./retry.js";
import { conceal } from "./secrets.js";
/**
 * The body of a success.
 *
 * @param isValidated Whether the body must fit its schema.
 * @returns undefined where the contract has no body.
 * @throws {CipherTrustError} of kind `http`, `redirect` or `contract`, for any other answer.
 */
export function readAnswer(operation, answer, isValidated) {
    const { operationId, responseBody, mayBeEmpty, validate } = operation;
    const { response, text } = answer;
    const { status, ok, type } = response;
    if (type === "opaqueredirect" || (status >= 300 && status < 400)) {
        throw errorOf(answer, "redirect", () => {
            return `${operationId}: the server answered with a redirect, which is not followed; check baseUrl.`;
        });
    }
    if (!ok) {
        throw errorOf(answer, "http", (details) => {
            return `${operationId}: the server answered ${status} ${errorTextOf(details) || `with ${describe(details)}`}`;
        });
    }
    if (responseBody === undefined || (mayBeEmpty && text === ""))
        return undefined;
    const body = parse(text);
    const isObject = typeof body === "object" && body !== null;
    const violations = isValidated && validate ? validate(body) : [];
    // Some have met an error in a 2xx, so a key that is one as well is not believed.
    if (isObject && typeof body.codeDesc !== "string" && violations.length === 0) {
        return body;
    }
    throw errorOf({ ...answer, violations }, "contract", (details) => {
        const begin = `${operationId}: the server accepted the call (${status}), but its answer`;
        if (details.codeDesc !== undefined)
            return `${begin} is an error: ${errorTextOf(details)}`;
        const [first, ...more] = violations;
        if (!isObject || first === undefined)
            return `${begin} is ${describe(details)}, not the JSON of the contract.`;
        const rest = more.length > 0 ? ` (and ${more.length} more)` : "";
        return `${begin} breaks the contract: ${first.pointer || "the body"} must be ${first.expected}, is ${first.found}${rest}.`;
    });
}
/** The value where the text is JSON, else the text. */
function parse(text, reviver) {
    try {
        return JSON.parse(text, reviver);
    }
    catch {
        return text;
    }
}
/** An error that keeps what the answer held, save for secrets. */
function errorOf({ response, text, secrets, violations }, kind, describeError) {
    const rawBody = conceal(secrets, text);
    // Once more in the values, where the JSON may have escapes.
    const body = parse(rawBody, (_, value) => typeof value === "string" ? conceal(secrets, value) : value);
    const { code, codeDesc, message, requestID } = Object(body);
    const details = {
        status: response.status,
        ...(isString(codeDesc) && {
            code: Number.isInteger(code) ? code : undefined,
            codeDesc,
            serverMessage: isString(message) ? message : undefined,
            requestId: isString(requestID) ? requestID : undefined,
        }),
        retryAfterMs: retryAfterMsOf(response.headers),
        contentType: response.headers.get("content-type") ?? undefined,
        violations,
        body,
        rawBody,
    };
    return new CipherTrustError(kind, describeError(details), details);
}
function isString(value) {
    return typeof value === "string";
}
/** The server's own text about an error. */
function errorTextOf({ codeDesc, serverMessage }) {
    return [codeDesc, serverMessage].filter(Boolean).join(": ");
}
/** What a body is that is not the contract's. */
function describe({ body, rawBody = "", contentType = "" }) {
    if (rawBody === "")
        return "an empty body";
    if (body !== rawBody)
        return "JSON of another kind";
    if (contentType.includes("json"))
        return "JSON that is cut short or malformed";
    if (contentType.includes("html") || rawBody.trimStart().startsWith("<"))
        return "a page of HTML";
    return `the text "${rawBody.trim().slice(0, 200)}"`;
}
