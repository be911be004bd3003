import { parseArgs, type ParseArgsConfig } from "node:util";
import { Failure } from "./failure.js";

/** Parses arguments with Node's own parser. For a wrong one it throws a {@link Failure} that shows the usage. */
export function parseArguments<Config extends ParseArgsConfig>(
  usage: string,
  config: Config,
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    const [reason] = (error as Error).message.split(/\. (?=To specify)/);
    throw new Failure(`${reason}\nUsage: ${usage}`, 2);
  }
}
