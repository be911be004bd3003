// Generated from openapi/ by `npm run generate`. Do not edit.
import createFetchClient, { mergeHeaders, } from "openapi-fetch";
import { isErrorBody } from "../validators.js";
import { readAnswer } from "./answer.js";
import { connect } from "./connect.js";
import * as definitions from "./definitions.js";
import { CipherTrustError, inputError } from "./errors.js";
import { serializePath } from "./path.js";
/**
 * An openapi-fetch client of the contract, over the same transport as `connect`, with all of its
 * promises. Calls give openapi-fetch's `{ data, error, response }`: `data` is what the contract says, or
 * there is an `error`, an `ErrorBody` or a {@link WrappedErrorBody}. A call takes `timeoutMs` as well.
 * Middleware goes in by `use`; a response that it puts in place is read like one of the server. A
 * `baseUrl` given to a single call must lead to the same server; a `fetch` given to one stands in for
 * that of the options.
 *
 * @throws {CipherTrustError} of kind `input`, as `connect` does. Calls throw kinds `input`, `timeout`,
 * `aborted` and `network`, and return an `error` for the others.
 */
export function createClient(options) {
    const connection = connect(options);
    const { token: _, ...rest } = options;
    const client = createFetchClient({
        ...rest,
        baseUrl: connection.baseUrl,
    });
    const call = createCall(connection, client.request, options);
    const methods = Object.keys(client).filter((name) => /^[A-Z]+$/.test(name));
    return {
        ...client,
        ...Object.fromEntries(methods.map((method) => [method, (path, init) => call(method, path, init)])),
        request: ((method, path, init) => call(method.toUpperCase(), path, init)),
    };
}
/** A call by openapi-fetch, `request`, that goes through the connection. */
function createCall(connection, request, options) {
    const operations = new Map(Object.values(definitions).map((it) => [`${it.method} ${it.path}`, it]));
    return async function call(method, path, { timeoutMs, parseAs = "json", ...init } = {}) {
        const operation = operations.get(`${method} ${path}`) ?? {
            operationId: `${method} ${path}`,
            method,
            path,
            responseBody: "application/json",
        };
        let answer;
        let received;
        if (options.headers ?? init.headers)
            checkHeaders(options.headers, init.headers);
        const result = await request(method, path, {
            pathSerializer: options.pathSerializer ??
                ((template, parameters) => serializePath(template, parameters, operation.numbers)),
            ...init,
            // JSON is read below, so that a body that is none becomes an error.
            parseAs: parseAs === "json" ? "stream" : parseAs,
            fetch: async (sent) => {
                const { url, signal } = sent;
                if (!url.startsWith(`${connection.baseUrl}/`)) {
                    throw inputError("The request is not for the server of baseUrl; nothing was sent.");
                }
                answer = await connection.send({
                    operationId: operation.operationId,
                    method,
                    url,
                    request: sent,
                    headers: Object.fromEntries(sent.headers),
                    fetch: init.fetch,
                }, { signal, timeoutMs });
                return (received = readable(answer));
            },
        });
        const { response, error } = result;
        if (answer === undefined || response !== received) {
            // Put in place by middleware.
            if (response.ok && parseAs !== "json")
                return result;
            const text = response.ok ? await response.text() : textOf(error);
            answer = { response, text, secrets: answer?.secrets ?? [] };
        }
        try {
            const data = readAnswer(operation, answer, connection.validate);
            return parseAs === "json" ? { data, response } : result;
        }
        catch (error) {
            return { error: errorBodyOf(error), response };
        }
    };
}
/** Refuses what no header can hold, since the error of fetch for it quotes it. */
function checkHeaders(...headers) {
    try {
        mergeHeaders(...headers);
    }
    catch {
        throw inputError("A header has a name or a value that cannot be sent.");
    }
}
/** The response as if its body had not been read. */
function readable({ response, text }) {
    const { status, statusText, headers, ok, type, url } = response;
    const copy = new Response(text === "" ? null : text, 
    // No other can be made; of a redirect, a browser shows no status.
    status >= 200 && status <= 599 ? { status, statusText, headers } : { headers });
    return Object.defineProperties(copy, {
        status: { value: status },
        ok: { value: ok },
        type: { value: type },
        url: { value: url },
    });
}
/** The text of an error body that openapi-fetch has parsed. */
function textOf(error) {
    return typeof error === "string" ? error : (JSON.stringify(error) ?? "");
}
function errorBodyOf(error) {
    const { kind, code, codeDesc = kind, body, rawBody, violations } = error;
    if (isErrorBody(body))
        return body;
    const { serverMessage: message = error.message, requestId: requestID } = error;
    const wrapped = { code, codeDesc, message, requestID, kind, rawBody, violations };
    return Object.fromEntries(Object.entries(wrapped).filter(([, value]) => value !== undefined));
}
