// Generated from openapi/ by `npm run generate`. Do not edit.
import { CipherTrustError } from "./errors.js";
const DEFAULT_TIMEOUT_MS = 60_000;
/** What a timer can hold: 24 days. */
const LONGEST_TIMEOUT_MS = 2 ** 31 - 1;
/** What both faces of the client send through: the token, the timeout and the guards. */
export function createTransport({ token, timeoutMs: connectionTimeoutMs, fetch, requestInitExt, }) {
    return async function send(name, request, init, { signal, timeoutMs } = {}) {
        const limitMs = checkTimeout(timeoutMs ?? connectionTimeoutMs ?? DEFAULT_TIMEOUT_MS);
        const deadline = new AbortController();
        const timer = setTimeout(() => deadline.abort(), limitMs);
        const end = signal ? AbortSignal.any([signal, deadline.signal]) : deadline.signal;
        try {
            end.throwIfAborted();
            const headers = new Headers(init.headers);
            if (!headers.has("authorization")) {
                headers.set("authorization", `Bearer ${await orAborted(currentToken(token), end)}`);
            }
            const response = await (fetch ?? globalThis.fetch)(request, {
                ...requestInitExt,
                ...init,
                headers,
                // A followed redirect would turn the POST into a GET, and take that answer for the key.
                redirect: "manual",
                signal: end,
            });
            if (response.type === "opaqueredirect" || (response.status >= 300 && response.status < 400)) {
                throw new CipherTrustError("redirect", `${name}: the server answered with a redirect, which is not followed; check baseUrl.`, { status: response.status });
            }
            return { response, body: await response.arrayBuffer() };
        }
        catch (cause) {
            if (cause instanceof CipherTrustError)
                throw cause;
            if (signal?.aborted) {
                throw new CipherTrustError("aborted", `${name}: aborted by the caller.`, { cause });
            }
            if (deadline.signal.aborted) {
                throw new CipherTrustError("timeout", `${name}: no complete answer within ${limitMs} ms.`, {
                    cause,
                });
            }
            throw new CipherTrustError("network", `${name}: no complete answer (${reasonOf(cause)}).`, {
                cause,
            });
        }
        finally {
            clearTimeout(timer);
        }
    };
}
/** @throws {CipherTrustError} for what a timer would take for no time at all. */
function checkTimeout(timeoutMs) {
    if (timeoutMs > 0 && timeoutMs <= LONGEST_TIMEOUT_MS)
        return timeoutMs;
    throw new CipherTrustError("input", `timeoutMs must be a number above 0, and at most ${LONGEST_TIMEOUT_MS}.`);
}
/** The value, unless the signal aborts before it is there. */
function orAborted(value, signal) {
    return new Promise((resolve, reject) => {
        const abort = () => reject(signal.reason);
        if (signal.aborted)
            abort();
        signal.addEventListener("abort", abort, { once: true });
        value.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
    });
}
async function currentToken(token) {
    const value = typeof token === "function" ? await askForToken(token) : token;
    // Checked here because the error of fetch for a bad header value quotes the value.
    if (typeof value !== "string" || !/^[\x21-\x7e]+$/.test(value)) {
        throw new CipherTrustError("input", "The token is empty, or holds characters that no token has.");
    }
    return value;
}
async function askForToken(token) {
    try {
        return await token({ refresh: false });
    }
    catch (cause) {
        throw new CipherTrustError("input", "The token function failed; see the cause.", { cause });
    }
}
/** The code of a system error such as ECONNREFUSED, which fetch keeps one level down, or the message. */
function reasonOf(error) {
    const reason = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    if (!(reason instanceof Error))
        return String(reason);
    return "code" in reason ? String(reason.code) : reason.message.replace(/\s+/g, " ");
}
