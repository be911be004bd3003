// Generated from openapi/ by `npm run generate`. Do not edit.
import { CipherTrustError, httpError } from "./errors.js";
import { serializePath } from "./path.js";
/**
 * Makes the call of one operation: what each generated function consists of.
 *
 * @param parameters The operation's parameters by name, and the request body as `body`.
 * @returns The body of the 2xx, or undefined where the contract has none. That it is JSON is checked;
 * that it fits its schema is not.
 * @throws {CipherTrustError} of any kind.
 */
export async function call(connection, { operationId, method, path, query, requestBody, responseBody, mayBeEmpty }, parameters, options) {
    const url = connection.baseUrl + serializePath(path, parameters) + serializeQuery(query, parameters);
    const headers = new Headers();
    const init = { method, headers };
    if (responseBody !== undefined)
        headers.set("accept", responseBody);
    if (requestBody !== undefined && parameters.body !== undefined) {
        headers.set("content-type", requestBody);
        init.body = JSON.stringify(parameters.body);
    }
    const answer = await connection.send(operationId, url, init, options);
    const { ok, status } = answer.response;
    const body = parse(new TextDecoder().decode(answer.body));
    if (!ok)
        throw httpError(operationId, status, body);
    if (responseBody === undefined || (mayBeEmpty && body === ""))
        return undefined;
    if (typeof body !== "object" || body === null) {
        throw new CipherTrustError("contract", `${operationId}: the server accepted the call (${status}), but its answer is not the JSON of the contract.`, { status, body });
    }
    return body;
}
/** The value where the text is JSON, else the text. */
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
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
