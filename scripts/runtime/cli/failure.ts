/** A failure whose message is all that the user needs to see. */
export class Failure extends Error {
  /** @param exitCode 1 for something found wrong, 2 for a wrong argument. */
  constructor(
    message: string,
    readonly exitCode: 1 | 2 = 1,
  ) {
    super(message);
  }
}

/** Runs a script's main function: a {@link Failure} becomes its message and the exit code. */
export async function run(main: () => Promise<void> | void): Promise<void> {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    console.error(error.message);
    process.exitCode = error.exitCode;
  }
}
