/* scripts/runtime/cli/parse.ts */ import { type Command, type Option, type Options } from "./command.js";
type ValueOf<O> = O extends Option<infer T> ? O extends {
	multiple: true;
} ? T[] : O extends {
	default: string;
} | {
	required: true;
} ? T : T | undefined : never;
/** The arguments of a command. */
export interface Parsed<O extends Options> {
	values: {
		[Name in keyof O]: ValueOf<O[Name]>;
	};
	argument: string | undefined;
}
/**
 * Parses the arguments of a command. An option that is not given has the value of its environment
 * variable, or else its default.
 *
 * @returns undefined if the user asks for help, which it prints.
 * @throws {Failure} with every missing option and every invalid value.
 */
export declare function parseCommand<O extends Options>(command: Command<O>, args: string[]): Parsed<O> | undefined;
export {};
