/* scripts/runtime/cli/command.ts */ /** The name of the program. */
export declare const PROGRAM = "cckm-aws-keys-contract";
/** What the value of an option may be. */
export interface ValueType<T> {
	/** Completes "must be …". */
	expected: string;
	/** @returns undefined if the text is invalid. */
	parse: (text: string) => T | undefined;
}
/** One row of a table of options, under the name of the option. */
export interface Option<T = unknown> {
	type: ValueType<T>;
	description: string;
	/** One letter. */
	short?: string;
	/** What the help shows for the value. A flag has none. */
	placeholder?: string;
	default?: string;
	required?: true;
	/** The option may be given several times. Its value is an array. */
	multiple?: true;
}
/** The table of options of a command. */
export type Options = Record<string, Option>;
/** What a command does, for its help. */
export interface Description {
	name: string;
	summary: string;
	/** More about what the command does. */
	details?: string;
	/** The argument that is not an option. */
	argument?: {
		name: string;
		description: string;
	};
	/** The prefix of the options' environment variables. Default: there are none. */
	environment?: string;
	exitCodes: Record<number, string>;
}
/** What the parser and the help need of a command. */
export interface Command<O extends Options = Options> extends Description {
	options: O;
}
export declare const flag: ValueType<boolean>;
export declare const text: ValueType<string>;
export declare function number(least: number, most: number): ValueType<number>;
export declare function integer(least: number, most: number): ValueType<number>;
export declare function oneOf<const T extends string>(...values: T[]): ValueType<T>;
/** The environment variable of an option, such as `CCKM_MOCK_FAIL_RATE`. */
export declare function variableOf(prefix: string, option: string): string;
