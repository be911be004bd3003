// Generated from openapi/ by `npm run generate`. Do not edit.
import { CipherTrustError, inputError } from "./errors.js";
import { notify } from "./hooks.js";
import { checkTimeout, sleep, withinLimits } from "./limits.js";
import { codeOf, delayBefore, mayRepeat, retryAfterMsOf } from "./retry.js";
import { conceal, concealCause } from "./secrets.js";
import { createTokenSource } from "./token.js";
/** What both faces of the client send through: the token, the timeout, the repetitions, the hooks. */
export function createTransport(options) {
    const { timeoutMs: usualTimeoutMs = 60_000, retries = 2, requestInitExt } = options;
    const { onRequest, onResponse, onRetry } = options;
    const tokens = createTokenSource(options.token);
    checkTimeout(usualTimeoutMs);
    if (typeof retries !== "number" || !(retries >= 0))
        throw inputError("retries must be a number, 0 or above.");
    return async function send(outgoing, { signal, timeoutMs = usualTimeoutMs } = {}) {
        checkTimeout(timeoutMs);
        const { operationId, method, url, request, body } = outgoing;
        const headers = { ...outgoing.headers };
        const deadline = performance.now() + timeoutMs;
        const event = { operationId, method, url: url.replace(/\?.*/, ""), attempt: 0 };
        const secrets = [];
        try {
            return await withinLimits(operationId, { signal, timeoutMs }, sendUntilDone);
        }
        catch (error) {
            if (!(error instanceof CipherTrustError))
                throw networkError(error);
            // Made anew, since calls that wait for one token share its error.
            const { kind, message } = error;
            throw new CipherTrustError(kind, message, { cause: concealCause(secrets, error.cause) });
        }
        async function sendUntilDone(signal) {
            const { authorization } = headers;
            if (authorization !== undefined)
                secrets.push(authorization.replace(/^\S+\s+/, ""));
            let grant = authorization === undefined ? await tokens.current() : undefined;
            let isRenewed = false;
            for (let repetitions = 0;;) {
                if (grant) {
                    secrets.push(grant.token);
                    headers.authorization = `Bearer ${grant.token}`;
                }
                signal.throwIfAborted();
                event.attempt++;
                const { answer, failure } = await attempt(signal);
                if (answer?.response.ok)
                    return answer;
                const status = answer?.response.status;
                const code = codeOf(failure);
                const renewal = status === 401 && grant && !isRenewed ? tokens.renew(grant) : undefined;
                if (renewal) {
                    notify(onRetry, { ...event, status, code, delayMs: 0 });
                    grant = await renewal;
                    isRenewed = true;
                    continue;
                }
                const delayMs = delayBefore(repetitions, answer && retryAfterMsOf(answer.response.headers));
                const isInTime = performance.now() + delayMs < deadline;
                if (!mayRepeat(status, code) || repetitions >= retries || !isInTime) {
                    if (answer)
                        return answer;
                    throw failure;
                }
                notify(onRetry, { ...event, status, code, delayMs });
                repetitions++;
                await sleep(delayMs, signal);
            }
        }
        /** One request, with the hooks around it. */
        async function attempt(signal) {
            notify(onRequest, { ...event });
            const begin = performance.now();
            try {
                const answer = await sendOnce(signal);
                const { status } = answer.response;
                notify(onResponse, { ...event, status, durationMs: performance.now() - begin });
                return { answer };
            }
            catch (failure) {
                return { failure };
            }
        }
        async function sendOnce(signal) {
            const fetch = outgoing.fetch ?? options.fetch ?? globalThis.fetch;
            // A request whose body was sent could not be sent again.
            const input = request?.body === null ? request : (request?.clone() ?? url);
            const response = await fetch(input, {
                ...requestInitExt,
                ...(request === undefined && { method, body: body ?? null }),
                headers,
                // A followed redirect would turn the POST into a GET, and take that answer for the key.
                redirect: "manual",
                signal,
            });
            return { response, text: await response.text(), secrets };
        }
        function networkError(failure) {
            const { message } = Object(Object(failure).cause ?? failure);
            const reason = codeOf(failure) ?? String(message ?? failure);
            return new CipherTrustError("network", `${operationId}: no complete answer (${conceal(secrets, reason)}).`, { cause: concealCause(secrets, failure) });
        }
    };
}
