/* scripts/runtime/cli/arguments.ts */ import { parseArgs, type ParseArgsConfig } from "node:util";
/**
 * Parses arguments with Node's own parser.
 *
 * @param hint What the user can do about a wrong argument, such as the usage.
 * @throws {Failure} for a wrong argument.
 */
export declare function parseArguments<Config extends ParseArgsConfig>(hint: string, config: Config): ReturnType<typeof parseArgs<Config>>;
