// Generated from openapi/ by `npm run generate`. Do not edit.
import { readAnswer } from "./answer.js";
import { serializePath } from "./path.js";
/**
 * Makes the call of one operation: what each generated function consists of.
 *
 * @param parameters The operation's parameters by name, and the request body as `body`.
 * @param validate What the body of a 2xx is held against, unless the connection says otherwise.
 * @param serialized What the request has beside its path.
 * @returns The body of the 2xx, or undefined where the contract has none.
 * @throws {CipherTrustError} of any kind.
 */
export async function call({ baseUrl, send, validate: isValidated }, operation, parameters, options, validate, { query = "", headers, ...body } = {}) {
    const { method, path, numbers, responseBody = "*/*" } = operation;
    const url = baseUrl + serializePath(path, parameters, numbers) + query;
    const init = { method, headers: { accept: responseBody, ...headers }, ...body };
    const answer = await send(operation, url, init, options);
    return readAnswer(operation, answer, isValidated && validate);
}
