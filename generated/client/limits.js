// Generated from openapi/ by `npm run generate`. Do not edit.
import { CipherTrustError, inputError } from "./errors.js";
/** What a timer can hold: 24 days. */
const LONGEST_TIMEOUT_MS = 2 ** 31 - 1;
/** @throws {CipherTrustError} of kind `input`, for what a timer would take for no time at all. */
export function checkTimeout(timeoutMs) {
    if (typeof timeoutMs === "number" && timeoutMs > 0 && timeoutMs <= LONGEST_TIMEOUT_MS)
        return;
    throw inputError(`timeoutMs must be a number above 0, and at most ${LONGEST_TIMEOUT_MS}.`);
}
/**
 * Waits for work until its time is over or the caller's signal aborts; the work's own signal then
 * aborts too, and whatever becomes of it is nobody's business any more.
 *
 * @throws {CipherTrustError} of kind `timeout` or `aborted`, or what the work throws.
 */
export function withinLimits(name, timeoutMs, signal, work) {
    const controller = new AbortController();
    let timer;
    let forget;
    return new Promise((resolve, reject) => {
        const stop = (kind, reason, cause) => {
            reject(new CipherTrustError(kind, `${name}: ${reason}`, { cause }));
            controller.abort();
        };
        const abort = () => stop("aborted", "aborted by the caller.", signal?.reason);
        if (signal?.aborted)
            return abort();
        forget = signal && whenAborted(signal, abort);
        timer = setTimeout(stop, timeoutMs, "timeout", `no complete answer within ${timeoutMs} ms.`);
        work(controller.signal).then(resolve, reject);
    }).finally(() => {
        clearTimeout(timer);
        forget?.();
    });
}
/** Who waits for a signal. A signal that many calls share has one listener: Node warns of eleven. */
const waiting = new WeakMap();
/** @returns What ends the waiting. */
function whenAborted(signal, listener) {
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
export function sleep(ms, signal) {
    return new Promise((resolve) => {
        signal.throwIfAborted();
        const timer = setTimeout(resolve, ms);
        signal.addEventListener("abort", () => clearTimeout(timer));
    });
}
