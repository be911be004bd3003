import { parseArgs, type ParseArgsConfig } from "node:util";
import { Failure } from "./failure.js";
import { nearest } from "../mock/nearest.js";

/**
 * Parses arguments with Node's own parser.
 *
 * @param hint What the user can do about a wrong argument, such as the usage.
 * @throws {Failure} for a wrong argument.
 */
export function parseArguments<Config extends ParseArgsConfig>(
  hint: string,
  config: Config,
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new Failure(`${reasonOf(error as Error, config)}\n${hint}`, 2);
  }
}

function reasonOf({ message }: Error, { options = {} }: ParseArgsConfig): string {
  const [, unknown] = message.match(/^Unknown option '--([^']+)'/) ?? [];
  const meant = unknown && nearest(unknown, Object.keys(options));
  if (meant) return `Unknown option '--${unknown}'. Did you mean '--${meant}'?`;
  const [reason] = message.split(/\. (?=To specify)/);
  return (
    reason!
      .replace(/ argument (missing|is ambiguous)[^]*/, " needs a value.")
      .replace(/\/\/[^/'\s]*@/, "//[redacted]@")
      // So long an argument may be a token.
      .replace(/'[^']{40,}'/, "'[redacted]'")
  );
}
