import type { Operation } from "./answer.js";
import type { ConnectOptions } from "./connect.js";
import { CipherTrustError } from "./errors.js";
import type { RequestEvent } from "./hooks.js";
import { type CallOptions, checkNumber, checkTimeout, sleep, withinLimits } from "./limits.js";
import { mayRepeat, reasonOf, retryAfterMsOf } from "./retry.js";
import { conceal, concealCause } from "./secrets.js";
import { createTokenSource } from "./token.js";

/**
 * Options for `fetch`. Names of headers are in lower case. An `authorization` of the caller's own
 * stands, and no token is asked for; else it is set here.
 */
export type Init = RequestInit & { headers: Record<string, string> };

/** An answer that was read to its end. */
export interface Answer {
  /** The response; its body has been read. */
  response: Response;
  /** The whole body. */
  text: string;
  /** What no error may show of it. */
  secrets: readonly string[];
}

/**
 * Sends a request with the token, again where that is certain to be harmless, and reads the answer to
 * its end.
 *
 * @param fetch Stands in for the connection's `fetch`.
 * @throws {CipherTrustError} of kind `input` (the token, the timeout), `timeout`, `aborted` or `network`.
 */
export type Send = (
  operation: Operation,
  url: string,
  init: Init,
  options?: CallOptions,
  fetch?: typeof globalThis.fetch,
) => Promise<Answer>;

/** What both faces of the client send through: the token, the timeout, the repetitions, the hooks. */
export function createTransport(options: ConnectOptions): Send {
  const { timeoutMs: usualTimeoutMs = 60_000, retries = 2 } = options;
  const { onRequest, onResponse, onRetry } = options;
  const currentGrant = createTokenSource(options.token);
  checkTimeout(usualTimeoutMs);
  checkNumber("retries", retries, 0, Infinity);

  return async function send(
    { operationId, method },
    url,
    init,
    { signal: callersSignal, timeoutMs = usualTimeoutMs } = {},
    fetch = options.fetch,
  ) {
    checkTimeout(timeoutMs);
    const { headers } = init;
    const deadline = performance.now() + timeoutMs;
    const secrets: string[] = [];
    let attempt = 0;
    try {
      return await withinLimits(operationId, timeoutMs, callersSignal, sendUntilDone);
    } catch (error) {
      // Made anew, since calls that wait for one token share its error.
      const { kind, message, cause } = error as CipherTrustError;
      throw new CipherTrustError(kind, conceal(secrets, message), {
        cause: concealCause(secrets, cause),
      });
    }

    async function sendUntilDone(signal: AbortSignal): Promise<Answer> {
      let grant = headers.authorization === undefined ? await currentGrant() : undefined;
      for (let repetitions = 0; ;) {
        if (grant) headers.authorization = `Bearer ${grant.token}`;
        secrets.push(headers.authorization!.replace(/^\S+\s+/, ""));
        signal.throwIfAborted();
        attempt++;
        notify(onRequest, {});
        const begin = performance.now();
        let answer: Answer | undefined;
        let failure: unknown;
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
          if (ok) return answer;
        } catch (error) {
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
          if (answer) return answer;
          const message = `${operationId}: no complete answer (${reason}).`;
          throw new CipherTrustError("network", message, { cause: failure });
        }
        notify(onRetry, { status, code, delayMs });
        if (renewal) grant = await renewal;
        else {
          repetitions++;
          await sleep(delayMs, signal);
        }
      }
    }

    /** Calls a hook; it may be async as well, and its failure must not become the call's. */
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
