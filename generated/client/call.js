// Generated from openapi/ by `npm run generate`. Do not edit.
import { readAnswer } from "./answer.js";
import { serializePath } from "./path.js";
/**
 * Makes the call of one operation: what each generated function consists of.
 *
 * @param parameters The operation's parameters by name, and the request body as `body`.
 * @returns The body of the 2xx, or undefined where the contract has none.
 * @throws {CipherTrustError} of any kind.
 */
export async function call({ baseUrl, send, validate }, operation, parameters, options) {
    const { operationId, method, path, numbers, query, requestBody, responseBody } = operation;
    const url = baseUrl + serializePath(path, parameters, numbers) + serializeQuery(query, parameters);
    const headers = {};
    let body;
    if (responseBody !== undefined)
        headers.accept = responseBody;
    if (requestBody !== undefined && parameters.body !== undefined) {
        headers["content-type"] = requestBody;
        body = JSON.stringify(parameters.body);
    }
    const answer = await send({ operationId, method, url, headers, body }, options);
    return readAnswer(operation, answer, validate);
}
/** Each value under its name, an array as several: OpenAPI's default style for a query. */
function serializeQuery(names = [], parameters) {
    const query = new URLSearchParams();
    for (const name of names) {
        for (const value of [parameters[name]].flat()) {
            if (value !== undefined && value !== null)
                query.append(name, String(value));
        }
    }
    return query.size === 0 ? "" : `?${query}`;
}
