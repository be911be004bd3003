/** A failure whose message is all that the user needs to see. */
export class Failure extends Error {
  readonly exitCode: 1 | 2;

  /** @param exitCode 1 for a negative result, 2 for a wrong argument. */
  constructor(message: string, exitCode: 1 | 2 = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** Runs the main function of a program. For a {@link Failure} it prints the message and sets the exit code. */
export async function run(main: () => Promise<void> | void): Promise<void> {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    console.error(error.message);
    process.exitCode = error.exitCode;
  }
}
