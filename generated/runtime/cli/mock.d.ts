/* scripts/runtime/cli/mock.ts */ import { type Description } from "./command.js";
/** The command, without its options. */
export declare const MOCK: Description;
/** Serves a document until a signal ends the process. */
export declare function mock(args: string[]): Promise<void>;
