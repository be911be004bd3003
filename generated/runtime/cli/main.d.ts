/* scripts/runtime/cli/main.ts */ import { type Verify } from "./verify.js";
/**
 * Runs the package's command with the arguments of the process.
 *
 * @param generated What the commands need of the generated modules, which the runtime does not import.
 */
export declare function main(generated: {
	verify: Verify;
	changes: string[];
	inputs: string[];
}): Promise<void>;
