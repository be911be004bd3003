/* Compiled from scripts/runtime/cli/failure.ts; edit that file. */ /** A failure whose message is all that the user needs to see. */
export class Failure extends Error {
           exitCode       ;

  /** @param exitCode 1 for a negative result, 2 for a wrong argument. */
  constructor(message        , exitCode        = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** Runs the main function of a program. For a {@link Failure} it prints the message and sets the exit code. */
export async function run(main                            )                {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    console.error(error.message);
    process.exitCode = error.exitCode;
  }
}
