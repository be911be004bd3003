import { CipherTrustError } from "./errors.js";
import type { RequestEvent } from "./hooks.js";
import { type CallOptions, checkNumber, checkTimeout, sleep, withinLimits } from "./limits.js";
import type { ConnectOptions } from "./options.js";
import { createRedact, redactCause } from "./redact.js";
import { readBody } from "./read-body.js";
import type { Operation, ReceivedResponse } from "./response.js";
import { isRetryable, reasonOf, retryAfterMsOf } from "./retry.js";
import { createTokenProvider } from "./token.js";

/**
 * Options for `fetch`. Header names are in lower case. With an `authorization` of the caller the
 * transport requests no token; otherwise it sets the header.
 */
export type Init = RequestInit & { headers: Record<string, string> };

/**
 * Sends a request with the token, retries it where that is safe, and reads the whole response.
 *
 * @param fetch Replaces the connection's `fetch`.
 * @throws {CipherTrustError} of kind `input` (the token, the timeout), `timeout`, `aborted` or `network`.
 */
export type Send = (
  operation: Operation,
  url: string,
  init: Init,
  options?: CallOptions,
  fetch?: typeof globalThis.fetch,
) => Promise<ReceivedResponse>;

/** Creates what both clients send through: the token, the timeout, the retries and the hooks. */
export function createTransport(options: ConnectOptions): Send {
  const { timeoutMs: defaultTimeoutMs = 60_000, retries = 2 } = options;
  const { onRequest, onResponse, onRetry } = options;
  const { maxResponseBytes = 10_000_000 } = options;
  const provideToken = createTokenProvider(options.token);
  checkTimeout(defaultTimeoutMs);
  checkNumber("retries", retries, 0, Infinity);
  checkNumber("maxResponseBytes", maxResponseBytes, 1, Infinity);

  return async function send(
    { operationId, method },
    url,
    init,
    { signal: callersSignal, timeoutMs = defaultTimeoutMs } = {},
    fetch = options.fetch,
  ) {
    checkTimeout(timeoutMs);
    const { headers } = init;
    const deadline = performance.now() + timeoutMs;
    const secrets: string[] = [];
    let attempt = 0;
    try {
      return await withinLimits(operationId, timeoutMs, callersSignal, sendWithRetries);
    } catch (error) {
      // A new error, since calls that share a token refresh also share its error.
      const { kind, message, cause } = error as CipherTrustError;
      const redact = createRedact(secrets);
      throw new CipherTrustError(kind, redact(message), {
        cause: redactCause(redact, cause, kind === "network"),
      });
    }

    async function sendWithRetries(signal: AbortSignal): Promise<ReceivedResponse> {
      let access = headers.authorization === undefined ? await provideToken() : undefined;
      for (let retried = 0; ;) {
        if (access) headers.authorization = `Bearer ${access.token}`;
        secrets.push(headers.authorization!.replace(/^\S+\s+/, ""));
        signal.throwIfAborted();
        attempt++;
        notify(onRequest, {});
        const begin = performance.now();
        let received: ReceivedResponse | undefined;
        let failure: unknown;
        try {
          const response = await (fetch ?? globalThis.fetch)(url, {
            ...options.requestInitExt,
            ...init,
            // A followed redirect turns the POST into a GET, whose response is not the result of the call.
            redirect: "manual",
            signal,
          });
          received = { response, text: await readBody(response, maxResponseBytes), secrets };
          const { status, ok } = response;
          notify(onResponse, { status, durationMs: performance.now() - begin });
          if (ok) return received;
        } catch (error) {
          failure = error;
        }

        const status = received?.response.status;
        const { code, reason } = reasonOf(failure);
        const refresh = status === 401 ? access?.refresh?.() : undefined;
        const retryAfterMs = received && retryAfterMsOf(received.response.headers);
        // A random 0.25 to 0.5 s, doubled with each retry.
        const backoffMs = 2 ** retried * (250 + Math.random() * 250);
        const delayMs = refresh ? 0 : (retryAfterMs ?? backoffMs);
        const isInTime = performance.now() + delayMs < deadline;
        const mayRetry = isRetryable(status ?? code) && retried < retries && isInTime;
        if (!refresh && !mayRetry) {
          if (received) return received;
          const shown = createRedact(secrets)(reason.slice(0, 150));
          const message = `${operationId}: no complete response (${shown}).`;
          throw new CipherTrustError("network", message, { cause: failure });
        }
        notify(onRetry, { status, code, delayMs });
        if (refresh) access = await refresh;
        else {
          retried++;
          await sleep(delayMs, signal);
        }
      }
    }

    /** Calls a hook. It may be async, and its failure must not fail the call. */
    function notify<More>(
      hook: ((event: RequestEvent & More) => unknown) | undefined,
      more: More,
    ): void {
      if (!hook) return;
      const event = { operationId, method, url: url.replace(/\?.*/, ""), attempt, ...more };
      (async () => hook(event))().catch(() => {});
    }
  };
}
