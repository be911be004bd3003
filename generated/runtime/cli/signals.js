/* scripts/runtime/cli/signals.ts */ 
const EXIT_CODES = { SIGTERM: 0, SIGINT: 130 };







export function endOnSignals(cleanUp   )  {
	for (const [signal, exitCode] of Object.entries(EXIT_CODES)) {
		process.once(signal, () => {
			cleanUp();
			process.exit(exitCode);
		});
	}
}
