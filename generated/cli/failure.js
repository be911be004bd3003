// Generated from openapi/ by `npm run generate`. Do not edit.
/** A failure whose message is all that the user needs to see. */
export class Failure extends Error {
    exitCode;
    /** @param exitCode 1 for something found wrong, 2 for a wrong argument. */
    constructor(message, exitCode = 1) {
        super(message);
        this.exitCode = exitCode;
    }
}
/** Runs a script's main function: a {@link Failure} becomes its message and the exit code. */
export async function run(main) {
    try {
        await main();
    }
    catch (error) {
        if (!(error instanceof Failure))
            throw error;
        console.error(error.message);
        process.exitCode = error.exitCode;
    }
}
