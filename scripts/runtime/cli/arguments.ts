import { parseArgs, type ParseArgsConfig } from "node:util";
import { Failure } from "./failure.js";

/** Node's own parser; a wrong argument becomes a {@link Failure} that shows how to call the script. */
export function parseArguments<Config extends ParseArgsConfig>(usage: string, config: Config) {
  try {
    return parseArgs(config);
  } catch (error) {
    const [reason] = (error as Error).message.split(/\. (?=To specify)/);
    throw new Failure(`${reason}\nUsage: ${usage}`, 2);
  }
}
