// Generated from openapi/ by `npm run generate`. Do not edit.
import createFetchClient, { mergeHeaders, } from "openapi-fetch";
import { readAnswer } from "./answer.js";
import { connect } from "./connect.js";
import { all as definitions } from "./definitions.js";
import { CipherTrustError, inputError } from "./errors.js";
import { serializePath } from "./path.js";
import { successValidators } from "./success-validators.js";
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
    return createClientWith(successValidators, options);
}
/** The same, but a body of a 2xx need only be an object and no error. */
export function createUnvalidatedClient(options) {
    return createClientWith({}, options);
}
/** @param validators What the bodies of 2xx are held against, by operationId. */
function createClientWith(validators, options) {
    const connection = connect(options);
    // What is of `connect` is not for openapi-fetch, which would hand it on.
    const { token, timeoutMs, retries, validate, allowInsecureHttp, requestInitExt, ...others } = options;
    const { onRequest, onResponse, onRetry, fetch, ...rest } = others;
    const client = createFetchClient({
        ...rest,
        baseUrl: connection.baseUrl,
    });
    const methods = client;
    const { request, use } = methods;
    let hasMiddleware = false;
    methods.use = (...middleware) => {
        hasMiddleware = true;
        use(...middleware);
    };
    methods.request = (method, path, init) => call(method.toUpperCase(), path, init);
    for (const method in methods) {
        if (/^[A-Z]+$/.test(method))
            methods[method] = (path, init) => call(method, path, init);
    }
    return client;
    async function call(method, path, { timeoutMs, parseAs = "json", ...init } = {}) {
        const operation = definitions.find((it) => it.method === method && it.path === path) ?? {
            operationId: `${method} ${path}`,
            method,
            path,
            responseBody: "application/json",
        };
        // Whether anybody else gets to see the request, or openapi-fetch is to read the body.
        const isSeen = hasMiddleware ||
            init.middleware ||
            init.fetch ||
            (init.Request ?? options.Request) ||
            // A body of its making may be one that can be sent but once.
            (init.bodySerializer ?? options.bodySerializer) ||
            parseAs !== "json";
        let answer;
        let received;
        if (options.headers ?? init.headers)
            checkHeaders(options.headers, init.headers);
        const result = await request(method, path, {
            ...init,
            pathSerializer: init.pathSerializer ??
                options.pathSerializer ??
                ((template, parameters) => serializePath(template, parameters, operation.numbers)),
            ...(!isSeen && { Request: UnseenRequest }),
            // JSON is read below, so that a body that is none becomes an error.
            parseAs: parseAs === "json" ? "stream" : parseAs,
            fetch: async (sent) => {
                const { url, signal } = sent;
                const fetchSeen = async (_, more) => {
                    // A request whose body was sent could not be sent again.
                    const input = sent.body === null ? sent : sent.clone();
                    const own = (init.fetch ?? fetch ?? globalThis.fetch);
                    received = await own(input, more);
                    // The body is read twice: to hold it against the contract, and by whoever looks at it.
                    return received.clone();
                };
                if (!url.startsWith(`${connection.baseUrl}/`)) {
                    throw inputError("The request is not for the server of baseUrl; nothing was sent.");
                }
                answer = await connection.send(operation, url, { ...(!isSeen && sent), headers: Object.fromEntries(sent.headers) }, { signal, timeoutMs }, isSeen ? fetchSeen : undefined);
                return isSeen ? received : withoutBody(answer);
            },
        });
        const { error } = result;
        const response = isSeen ? result.response : answer.response;
        if (isSeen && (answer === undefined || response !== received)) {
            // Put in place by middleware.
            if (response.ok && parseAs !== "json")
                return result;
            const text = response.ok ? await response.text() : textOf(error);
            answer = { response, text, secrets: answer?.secrets ?? [] };
        }
        try {
            const isValidated = connection.validate && validators[operation.operationId];
            const data = readAnswer(operation, answer, isValidated);
            return parseAs === "json" ? { data, response } : result;
        }
        catch (error) {
            return { error: errorBodyOf(error), response };
        }
    }
}
/** A request that nobody else gets to see; a native one is most of what a call costs. */
class UnseenRequest {
    url;
    constructor(url, init) {
        Object.assign(this, init);
        this.url = new URL(url).href;
    }
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
/** All that openapi-fetch looks at, where it is to read nothing. */
function withoutBody({ response }) {
    return { ok: true, status: 204, headers: response.headers };
}
/** The text of an error body that openapi-fetch has parsed. */
function textOf(error) {
    return typeof error === "string" ? error : (JSON.stringify(error) ?? "");
}
function errorBodyOf(error) {
    const { kind, code, codeDesc, serverMessage, requestId, body, rawBody, violations } = error;
    const own = Object(body);
    // The error has whatever is of its type.
    const isOwn = codeDesc !== undefined &&
        own.code === code &&
        own.message === serverMessage &&
        own.requestID === requestId;
    if (isOwn)
        return own;
    const wrapped = {
        code,
        codeDesc: codeDesc ?? kind,
        message: serverMessage ?? error.message,
        requestID: requestId,
        kind,
        rawBody,
        violations,
    };
    // Without what is undefined.
    return JSON.parse(JSON.stringify(wrapped));
}
