import type { ConnectOptions, Token } from "./connect.js";
import { CipherTrustError } from "./errors.js";

/** Options of one call. */
export interface CallOptions {
  /** Ends the call when it aborts. The call may have taken effect all the same. */
  signal?: AbortSignal | undefined;
  /** Milliseconds that the call may take. Default: that of the connection. */
  timeoutMs?: number | undefined;
}

/** An answer that was read to its end. */
export interface Answer {
  /** The response; its body has been read. */
  response: Response;
  /** The whole body. */
  body: ArrayBuffer;
}

/**
 * Sends a request with the token and reads the answer to its end.
 *
 * @param name What the call is named in an error.
 * @throws {CipherTrustError} of kind `input` (the token, the timeout), `redirect`, `timeout`, `aborted` or `network`.
 */
export type Send = (
  name: string,
  request: string | Request,
  init: RequestInit,
  options?: CallOptions,
) => Promise<Answer>;

const DEFAULT_TIMEOUT_MS = 60_000;

/** What a timer can hold: 24 days. */
const LONGEST_TIMEOUT_MS = 2 ** 31 - 1;

/** What both faces of the client send through: the token, the timeout and the guards. */
export function createTransport({
  token,
  timeoutMs: connectionTimeoutMs,
  fetch,
  requestInitExt,
}: ConnectOptions): Send {
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
        throw new CipherTrustError(
          "redirect",
          `${name}: the server answered with a redirect, which is not followed; check baseUrl.`,
          { status: response.status },
        );
      }
      return { response, body: await response.arrayBuffer() };
    } catch (cause) {
      if (cause instanceof CipherTrustError) throw cause;
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
    } finally {
      clearTimeout(timer);
    }
  };
}

/** @throws {CipherTrustError} for what a timer would take for no time at all. */
function checkTimeout(timeoutMs: number): number {
  if (timeoutMs > 0 && timeoutMs <= LONGEST_TIMEOUT_MS) return timeoutMs;
  throw new CipherTrustError(
    "input",
    `timeoutMs must be a number above 0, and at most ${LONGEST_TIMEOUT_MS}.`,
  );
}

/** The value, unless the signal aborts before it is there. */
function orAborted<Value>(value: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener("abort", abort, { once: true });
    value.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}

async function currentToken(token: Token): Promise<string> {
  const value = typeof token === "function" ? await askForToken(token) : token;
  // Checked here because the error of fetch for a bad header value quotes the value.
  if (typeof value !== "string" || !/^[\x21-\x7e]+$/.test(value)) {
    throw new CipherTrustError(
      "input",
      "The token is empty, or holds characters that no token has.",
    );
  }
  return value;
}

async function askForToken(token: Exclude<Token, string>): Promise<string> {
  try {
    return await token({ refresh: false });
  } catch (cause) {
    throw new CipherTrustError("input", "The token function failed; see the cause.", { cause });
  }
}

/** The code of a system error such as ECONNREFUSED, which fetch keeps one level down, or the message. */
function reasonOf(error: unknown): string {
  const reason = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (!(reason instanceof Error)) return String(reason);
  return "code" in reason ? String(reason.code) : reason.message.replace(/\s+/g, " ");
}
