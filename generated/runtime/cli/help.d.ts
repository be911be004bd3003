/* scripts/runtime/cli/help.ts */ import { type Command, type Description } from "./command.js";
/** The help of a command. */
export declare function helpOf(command: Command): string;
/** The help of the program. */
export declare function helpOfProgram(summary: string, commands: Description[]): string;
