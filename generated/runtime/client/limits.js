/* Compiled from scripts/runtime/client/limits.ts; edit that file. */ import { CipherTrustError, inputError } from "./errors.js";

/** Options of one call. */







/** @throws {CipherTrustError} of kind `input` for an option that is not a number or is out of range. */
export function checkNumber(name        , value        , min        , max        )       {
  if (typeof value === "number" && value >= min && value <= max) return;
  throw inputError(`${name} must be a number from ${min} to ${max}.`);
}

/** Refuses a timeout that a timer would treat as 0: less than 1 ms, or more than 24 days. */
export function checkTimeout(timeoutMs        )       {
  checkNumber("timeoutMs", timeoutMs, 1, 2 ** 31 - 1);
}

/**
 * Waits for work until the timeout elapses or the caller's signal aborts. Then the work's own signal
 * aborts as well, and its result is ignored.
 *
 * @throws {CipherTrustError} of kind `timeout` or `aborted`, or what the work throws.
 */
export function withinLimits        (
  name        ,
  timeoutMs        ,
  signal                         ,
  work                                          ,
)                  {
  const controller = new AbortController();
  let timer                                           ;
  let forget                          ;
  return new Promise        ((resolve, reject) => {
    const stop = (kind                       , reason        , cause          ) => {
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
const waiting = new WeakMap                              ();

/** @returns A function that removes the listener. */
function whenAborted(signal             , listener            )             {
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
export function sleep(ms        , signal             )                {
  return new Promise((resolve) => {
    signal.throwIfAborted();
    const timer = setTimeout(resolve, ms);
    signal.addEventListener("abort", () => clearTimeout(timer));
  });
}
