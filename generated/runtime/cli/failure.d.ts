/* scripts/runtime/cli/failure.ts */ /** A failure whose message is all that the user needs to see. */
export declare class Failure extends Error {
	readonly exitCode: 1 | 2;
	/** @param exitCode 1 for a negative result, 2 for a wrong argument. */
	constructor(message: string, exitCode?: 1 | 2);
}
/** Runs the main function of a program. For a {@link Failure} it prints the message and sets the exit code. */
export declare function run(main: () => Promise<void> | void): Promise<void>;
