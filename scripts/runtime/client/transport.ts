import { isHttpResponse, isRedirected } from "./check-response.js";
import { CipherTrustError } from "./errors.js";
import type { RequestEvent } from "./hooks.js";
import { checkNumber, type Limits, sleep, throwIfEnded } from "./limits.js";
import type { AnyOptions } from "./options.js";
import { isAccepted } from "./platform.js";
import { readBody } from "./read-body.js";
import type { Operation, ReceivedResponse } from "./response.js";
import { explain, RETRYABLE, retryAfterMsOf } from "./retry.js";
import { type Authenticate, createTokenProvider, type Sending } from "./token.js";

/**
 * Options for `fetch`. Header names are in lower case. With an `authorization` of the caller the
 * transport requests no token; otherwise it adds the credential to the headers.
 */
export type Init = RequestInit & { headers: Record<string, string> };

/** What to send with in place of the connection's `fetch` and the URL. */
export interface Through {
  fetch?: typeof globalThis.fetch | undefined;
  /** Creates the first argument of `fetch`, once for each attempt, with the headers of then. */
  input?: (() => Request) | undefined;
}

/**
 * Sends a request with its credential, retries it where that is safe, and reads the whole response.
 *
 * @throws {CipherTrustError} of kind `input` (the credential, or no `fetch`) or `network`.
 */
export type Send = (
  operation: Operation,
  url: string,
  init: Init,
  limits: Limits,
  through?: Through,
) => Promise<ReceivedResponse>;

/** Creates what both clients send through: the credentials, the guards, the retries and the hooks. */
export function createTransport(options: AnyOptions): Send {
  const { retries = 2, maxResponseBytes = 10_000_000, onRequest, onResponse, onRetry } = options;
  const provideToken = "token" in options && createTokenProvider(options.token);
  const sendToken: Authenticate = ({ headers, signal }) => {
    if (headers.authorization !== undefined) return undefined;
    // Without a token, this throws here.
    const provide = provideToken || createTokenProvider(options.token);
    return provide(signal, (token) => (headers.authorization = `Bearer ${token}`));
  };
  checkNumber("retries", retries, 0, Infinity);
  checkNumber("maxResponseBytes", maxResponseBytes, 1, Infinity);
  // Some fetch functions, such as that of Next.js 13 and 14, otherwise cache a POST.
  const uncached: RequestInit = { cache: "no-store" };
  const cache = isAccepted(uncached) ? uncached : {};
  const takesSignal = isAccepted({ signal: new AbortController().signal });

  return async function send(
    { operationId, method, authenticate = sendToken },
    url,
    init,
    limits,
    { fetch: ownFetch = options.fetch, input } = {},
  ) {
    const { headers } = init;
    const { signal, secrets } = limits;
    let attempt = 0;
    const sending: Sending = { ...limits, url, headers, input, options, sendToken };
    let refresh = await authenticate?.(sending);
    for (let retried = 0; ;) {
      if (headers.authorization) secrets.push(headers.authorization.replace(/^\S+\s+/, ""));
      const fetch = ownFetch ?? globalThis.fetch;
      if (typeof fetch !== "function") {
        const message = `${operationId}: fetch is not available here; pass it as the option fetch.`;
        throw new CipherTrustError("input", message);
      }
      throwIfEnded(signal);
      attempt++;
      notify(onRequest, {});
      const begin = performance.now();
      let received: ReceivedResponse | undefined;
      let failure: unknown;
      try {
        limits.isSent = true;
        const response = await fetch((await sending.input?.()) ?? sending.url, {
          ...options.requestInitExt,
          ...init,
          ...cache,
          // A followed redirect turns the POST into a GET, whose response is not the result of the call.
          redirect: "manual",
          ...(takesSignal && { signal }),
        });
        if (!isHttpResponse(response)) throw new TypeError("fetch returned no HTTP response");
        const body = await readBody(response, maxResponseBytes);
        received = {
          response,
          ...body,
          secrets,
          isRedirected: isRedirected(response, sending.url),
        };
        const { status, ok } = response;
        notify(onResponse, { status, durationMs: performance.now() - begin });
        if (ok || received.isRedirected) return received;
      } catch (error) {
        failure = error;
      }

      const status = received?.response.status;
      const { code, reason, isUnsent } = explain(failure, placesOf(url, fetch));
      const delayMs =
        (received && retryAfterMsOf(received.response.headers)) ??
        // A random 0.25 to 0.5 s, doubled with each retry.
        2 ** retried * (250 + Math.random() * 250);
      const isSafe = received ? RETRYABLE.includes(status) : isUnsent;
      if (status === 401 && refresh) {
        notify(onRetry, { status, code, delayMs: 0 });
        await refresh();
        refresh = undefined;
      } else if (isSafe && retried < retries && performance.now() + delayMs < limits.deadline) {
        notify(onRetry, { status, code, delayMs });
        retried++;
        await sleep(delayMs, signal);
      } else if (received) {
        return received;
      } else {
        const message = `${operationId}: no complete response (${reason.slice(0, 150)}).`;
        const effect = isUnsent ? "none" : "unknown";
        throw new CipherTrustError("network", message, { cause: failure, effect });
      }
    }

    /** Calls a hook. It may be async, and its failure must not fail the call. */
    function notify<More>(
      hook: ((event: RequestEvent & More) => unknown) | undefined,
      more: More,
    ): void {
      if (!hook) return;
      const event = { operationId, method, url: url.replace(/[?#].*/, ""), attempt, ...more };
      (async () => hook(event))().catch(() => {});
    }
  };
}

/**
 * How the message of a system error ends if it is about this request's own connection. The message has no
 * name of a host that was found, and a fetch other than the global one may have sent more than the request.
 */
function placesOf(url: string, fetch: typeof globalThis.fetch): string[] {
  const { hostname, port, protocol } = new URL(url);
  const place = `:${port || (protocol === "https:" ? 443 : 80)}`;
  return [hostname, fetch === globalThis.fetch ? place : hostname + place];
}
