/* scripts/runtime/cli/signals.ts */ /**
 * Ends the process at once on SIGTERM and SIGINT. As process 1 of a container, it would ignore a signal
 * without a handler.
 *
 * @param cleanUp Called before the end. It must be done when it returns.
 */
export declare function endOnSignals(cleanUp: () => void): void;
