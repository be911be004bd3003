/* Compiled from scripts/runtime/cli/arguments.ts; edit that file. */ import { parseArgs, type ParseArgsConfig } from "node:util";
/** Parses arguments with Node's own parser. For a wrong one it throws a {@link Failure} that shows the usage. */
export declare function parseArguments<Config extends ParseArgsConfig>(usage: string, config: Config): ReturnType<typeof parseArgs<Config>>;
