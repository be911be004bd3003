import { CipherTrustError, inputError } from "./errors.js";

/** Options of one call. */
export interface CallOptions {
  /** Aborts the call, even while it waits for a retry. The call may have taken effect. */
  signal?: AbortSignal | undefined;
  /** Milliseconds that the call may take, including retries. Default: the connection's `timeoutMs`. */
  timeoutMs?: number | undefined;
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
 * @throws {CipherTrustError} of kind `timeout` or `aborted`, or what the work throws.
 */
export function withinLimits<Result>(
  name: string,
  timeoutMs: number,
  signal: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let forget: (() => void) | undefined;
  return new Promise<Result>((resolve, reject) => {
    const stop = (kind: "timeout" | "aborted", reason: string, cause?: unknown) => {
      reject(new CipherTrustError(kind, `${name}: ${reason}`, { cause }));
      controller.abort();
    };
    const abort = () => stop("aborted", "aborted by the caller.", signal?.reason);
    if (signal?.aborted) return abort();
    forget = signal && whenAborted(signal, abort);
    timer = setTimeout(stop, timeoutMs, "timeout", `no complete response within ${timeoutMs} ms.`);
    work(controller.signal).then(resolve, reject);
  }).finally(() => {
    clearTimeout(timer);
    forget?.();
  });
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

/** Waits. If the signal aborts, the timer is cleared and the promise never settles. */
export function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    signal.throwIfAborted();
    const timer = setTimeout(resolve, ms);
    signal.addEventListener("abort", () => clearTimeout(timer));
  });
}
