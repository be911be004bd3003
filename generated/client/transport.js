// Generated from openapi/ by `npm run generate`. Do not edit.
import { CipherTrustError } from "./errors.js";
import { checkNumber, checkTimeout, sleep, withinLimits } from "./limits.js";
import { mayRepeat, reasonOf, retryAfterMsOf } from "./retry.js";
import { conceal, concealCause } from "./secrets.js";
import { createTokenSource } from "./token.js";
/** What both faces of the client send through: the token, the timeout, the repetitions, the hooks. */
export function createTransport(options) {
    const { timeoutMs: usualTimeoutMs = 60_000, retries = 2 } = options;
    const { onRequest, onResponse, onRetry } = options;
    const currentGrant = createTokenSource(options.token);
    checkTimeout(usualTimeoutMs);
    checkNumber("retries", retries, 0, Infinity);
    return async function send({ operationId, method }, url, init, { signal: callersSignal, timeoutMs = usualTimeoutMs } = {}, fetch = options.fetch) {
        checkTimeout(timeoutMs);
        const { headers } = init;
        const deadline = performance.now() + timeoutMs;
        const secrets = [];
        let attempt = 0;
        try {
            return await withinLimits(operationId, timeoutMs, callersSignal, sendUntilDone);
        }
        catch (error) {
            // Made anew, since calls that wait for one token share its error.
            const { kind, message, cause } = error;
            throw new CipherTrustError(kind, conceal(secrets, message), {
                cause: concealCause(secrets, cause),
            });
        }
        async function sendUntilDone(signal) {
            let grant = headers.authorization === undefined ? await currentGrant() : undefined;
            for (let repetitions = 0;;) {
                if (grant)
                    headers.authorization = `Bearer ${grant.token}`;
                secrets.push(headers.authorization.replace(/^\S+\s+/, ""));
                signal.throwIfAborted();
                attempt++;
                notify(onRequest, {});
                const begin = performance.now();
                let answer;
                let failure;
                try {
                    const response = await (fetch ?? globalThis.fetch)(url, {
                        ...options.requestInitExt,
                        ...init,
                        // A followed redirect would turn the POST into a GET, and take that answer for the key.
                        redirect: "manual",
                        signal,
                    });
                    answer = { response, text: await response.text(), secrets };
                    const { status, ok } = response;
                    notify(onResponse, { status, durationMs: performance.now() - begin });
                    if (ok)
                        return answer;
                }
                catch (error) {
                    failure = error;
                }
                const status = answer?.response.status;
                const { code, reason } = reasonOf(failure);
                const renewal = status === 401 ? grant?.renew?.() : undefined;
                const askedMs = answer && retryAfterMsOf(answer.response.headers);
                // Half to one second, doubled each time, unless the server says.
                const delayMs = renewal ? 0 : (askedMs ?? 2 ** repetitions * (250 + Math.random() * 250));
                const isInTime = performance.now() + delayMs < deadline;
                const mayWait = mayRepeat(status ?? code) && repetitions < retries && isInTime;
                if (!renewal && !mayWait) {
                    if (answer)
                        return answer;
                    const message = `${operationId}: no complete answer (${reason}).`;
                    throw new CipherTrustError("network", message, { cause: failure });
                }
                notify(onRetry, { status, code, delayMs });
                if (renewal)
                    grant = await renewal;
                else {
                    repetitions++;
                    await sleep(delayMs, signal);
                }
            }
        }
        /** Calls a hook; it may be async as well, and its failure must not become the call's. */
        function notify(hook, more) {
            if (!hook)
                return;
            const event = { operationId, method, url: url.replace(/\?.*/, ""), attempt, ...more };
            (async () => hook(event))().catch(() => { });
        }
    };
}
