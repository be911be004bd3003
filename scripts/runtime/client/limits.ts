import { CipherTrustError, inputError } from "./errors.js";

/** Options of one call. */
export interface CallOptions {
  /** Ends the call when it aborts, a wait included. The call may have taken effect all the same. */
  signal?: AbortSignal | undefined;
  /** Milliseconds that the call may take, its repetitions included. Default: that of the connection. */
  timeoutMs?: number | undefined;
}

/** @throws {CipherTrustError} of kind `input`, for an option that is no number, or out of range. */
export function checkNumber(name: string, value: number, least: number, most: number): void {
  if (typeof value === "number" && value >= least && value <= most) return;
  throw inputError(`${name} must be a number from ${least} to ${most}.`);
}

/** Refuses what a timer would take for no time at all: less than 1 ms, and more than 24 days. */
export function checkTimeout(timeoutMs: number): void {
  checkNumber("timeoutMs", timeoutMs, 1, 2 ** 31 - 1);
}

/**
 * Waits for work until its time is over or the caller's signal aborts; the work's own signal then
 * aborts too, and whatever becomes of it is nobody's business any more.
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
    timer = setTimeout(stop, timeoutMs, "timeout", `no complete answer within ${timeoutMs} ms.`);
    work(controller.signal).then(resolve, reject);
  }).finally(() => {
    clearTimeout(timer);
    forget?.();
  });
}

/** Who waits for a signal. A signal that many calls share has one listener: Node warns of eleven. */
const waiting = new WeakMap<AbortSignal, Set<() => void>>();

/** @returns What ends the waiting. */
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

/** Waits; a wait that the signal ends leaves no timer behind, and never comes to an end. */
export function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    signal.throwIfAborted();
    const timer = setTimeout(resolve, ms);
    signal.addEventListener("abort", () => clearTimeout(timer));
  });
}
