/* Compiled from scripts/runtime/cli/arguments.ts; edit that file. */ import { parseArgs,                      } from "node:util";
import { Failure } from "./failure.js";

/** Parses arguments with Node's own parser. For a wrong one it throws a {@link Failure} that shows the usage. */
export function parseArguments                                (
  usage        ,
  config        ,
)                                       {
  try {
    return parseArgs(config);
  } catch (error) {
    const [reason] = (error         ).message.split(/\. (?=To specify)/);
    throw new Failure(`${reason}\nUsage: ${usage}`, 2);
  }
}
