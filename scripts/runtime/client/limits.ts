import { CipherTrustError, type CipherTrustErrorDetails, inputError } from "./errors.js";
import { createRedact, redactCause } from "./redact.js";
import { explain } from "./retry.js";

/** Options of one call. */
export interface CallOptions {
  /** Aborts the call, even while it waits for a retry. The call may have taken effect. */
  signal?: AbortSignal | undefined;
  /** Milliseconds that the call may take, including retries. Default: the connection's `timeoutMs`. */
  timeoutMs?: number | undefined;
}

/** What the parts of one call share. */
export interface Limits {
  /** Aborts when the timeout elapses or the caller's signal aborts. */
  readonly signal: AbortSignal;
  /** When the timeout elapses, by `performance.now()`. */
  readonly deadline: number;
  /** What no error may show. */
  readonly secrets: string[];
  /** Whether a request may have reached the server. */
  isSent: boolean;
  /** Ends the call when this signal aborts as well. */
  follow(signal: AbortSignal | null | undefined): void;
}

/** @throws {CipherTrustError} of kind `input` for an option that is not a number or is out of range. */
export function checkNumber(name: string, value: number, min: number, max: number): void {
  if (typeof value === "number" && value >= min && value <= max) return;
  throw inputError(`${name} must be a number from ${min} to ${max}.`);
}

/** Refuses a timeout that a timer would treat as 0: less than 1 ms, or more than 24 days. */
export function checkTimeout(timeoutMs: number): void {
  checkNumber("timeoutMs", timeoutMs, 1, 2 ** 31 - 1);
}

/**
 * Waits for work until the timeout elapses or the caller's signal aborts. Then the work's own signal
 * aborts as well, and its result is ignored.
 *
 * @throws {CipherTrustError} of kind `timeout` or `aborted`, or for whatever the work throws.
 */
export async function withinLimits<Result>(
  name: string,
  timeoutMs: number,
  callersSignal: AbortSignal | null | undefined,
  work: (limits: Limits) => Promise<Result>,
): Promise<Result> {
  const controller = new AbortController();
  const { signal } = controller;
  const forget: Array<() => void> = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let reject!: (error: unknown) => void;
  const limits: Limits = {
    signal,
    deadline: performance.now() + timeoutMs,
    secrets: [],
    isSent: false,
    follow(other) {
      if (other == null) return;
      // A polyfill has no more than these. A signal derived from it might be lost to garbage collection.
      if (typeof other.aborted !== "boolean" || typeof other.addEventListener !== "function") {
        throw inputError("signal must be an AbortSignal.");
      }
      const abort = () => stop("aborted", "aborted by the caller.", other.reason);
      if (other.aborted) abort();
      else forget.push(whenAborted(other, abort));
    },
  };
  function stop(kind: "timeout" | "aborted", reason: string, cause?: unknown): void {
    reject(new CipherTrustError(kind, `${name}: ${reason}`, { cause }));
    controller.abort();
  }

  try {
    checkTimeout(timeoutMs);
    return await new Promise<Result>((resolve, rejectCall) => {
      reject = rejectCall;
      limits.follow(callersSignal);
      if (signal.aborted) return;
      timer = setTimeout(
        stop,
        timeoutMs,
        "timeout",
        `no complete response within ${timeoutMs} ms.`,
      );
      work(limits).then(resolve, reject);
    });
  } catch (error) {
    throw toCipherTrustError(name, error, limits);
  } finally {
    clearTimeout(timer);
    for (const it of forget) it();
  }
}

type Failed = Pick<CipherTrustError, "kind" | "message"> & CipherTrustErrorDetails;

/** Any error as one of the client's that shows no secret. Calls that share a refresh also share its error. */
function toCipherTrustError(name: string, error: unknown, { secrets, isSent }: Limits) {
  const { status, kind, message, cause, violations, effect }: Failed =
    error instanceof CipherTrustError
      ? error
      : {
          kind: isSent ? "network" : "input",
          message: `${name}: unexpected error (${explain(error).reason}).`,
          cause: error,
          effect: "unknown",
        };
  // Errors with a response were redacted when it was read.
  if (status !== undefined) return error;
  const redact = createRedact(secrets);
  const shown = new CipherTrustError(kind, redact(message), {
    cause: redactCause(redact, cause, kind !== "network"),
    ...(violations && { violations }),
    effect: isSent ? effect : "none",
  });
  // So that it leads to the statement that failed.
  if (error instanceof CipherTrustError) shown.stack = redact(String(error.stack));
  return shown;
}

/** One listener for each signal, however many calls share it: Node warns about more than ten. */
const waiting = new WeakMap<AbortSignal, Set<() => void>>();

/** @returns A function that removes the listener. */
function whenAborted(signal: AbortSignal, listener: () => void): () => void {
  let listeners = waiting.get(signal);
  if (!listeners) {
    const all = (listeners = new Set());
    waiting.set(signal, all);
    signal.addEventListener("abort", () => all.forEach((it) => it()));
  }
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Nothing may be sent after a call has ended, since its outcome is known then. */
export function throwIfEnded(signal: AbortSignal): void {
  if (signal.aborted) throw inputError("The call has ended.");
}

/** Waits. If the signal aborts, the timer is cleared and the promise never settles. */
export function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return;
    // A timer may fire up to a millisecond early.
    const timer = setTimeout(resolve, ms && ms + 1);
    signal.addEventListener("abort", () => clearTimeout(timer));
  });
}
