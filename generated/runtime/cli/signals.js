/* Compiled from scripts/runtime/cli/signals.ts; edit that file. */ /** SIGTERM asks for an orderly end, as `docker stop` does; Ctrl-C has the exit code that shells expect. */
const EXIT_CODES = { SIGTERM: 0, SIGINT: 130 };

/**
 * Ends the process at once on SIGTERM and SIGINT. As process 1 of a container, it would ignore a signal
 * without a handler.
 *
 * @param cleanUp Called before the end. It must be done when it returns.
 */
export function endOnSignals(cleanUp            )       {
  for (const [signal, exitCode] of Object.entries(EXIT_CODES)) {
    process.once(signal, () => {
      cleanUp();
      process.exit(exitCode);
    });
  }
}
