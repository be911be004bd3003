import type { ParseArgsConfig } from "node:util";
import { parseArguments } from "./arguments.js";
import { type Command, flag, type Option, type Options, PROGRAM, variableOf } from "./command.js";
import { Failure } from "./failure.js";
import { helpOf } from "./help.js";

type ValueOf<O> =
  O extends Option<infer T>
    ? O extends { multiple: true }
      ? T[]
      : O extends { default: string } | { required: true }
        ? T
        : T | undefined
    : never;

/** The arguments of a command. */
export interface Parsed<O extends Options> {
  values: { [Name in keyof O]: ValueOf<O[Name]> };
  argument: string | undefined;
}

/**
 * Parses the arguments of a command. An option that is not given has the value of its environment
 * variable, or else its default.
 *
 * @returns undefined if the user asks for help, which it prints.
 * @throws {Failure} with every missing option and every invalid value.
 */
export function parseCommand<O extends Options>(
  command: Command<O>,
  args: string[],
): Parsed<O> | undefined {
  if (args.some((it) => it === "--help" || it === "-h")) {
    console.log(helpOf(command));
    return undefined;
  }
  const hint = `Run \`${PROGRAM} ${command.name} --help\`.`;
  const { values, positionals } = parseArguments(hint, {
    args,
    allowNegative: true,
    allowPositionals: command.argument !== undefined,
    options: nodeOptions(command.options),
  });
  const missing: string[] = [];
  const problems: string[] = [];
  const parsed = Object.entries<Option>(command.options).map(
    ([name, { type, multiple, required, default: fallback }]) => {
      const variable = command.environment && variableOf(command.environment, name);
      // Compose files and shells set a variable to nothing to leave it out.
      const fromEnvironment = (variable && process.env[variable]) || undefined;
      const source = values[name] === undefined && fromEnvironment ? variable : `--${name}`;
      const texts = [values[name] ?? fromEnvironment ?? fallback ?? []].flat().map(String);
      if (required && texts.length === 0) missing.push(`--${name}`);
      const results = texts.map((it) => {
        const value = type.parse(it);
        if (value === undefined) problems.push(`${source} must be ${type.expected}; got "${it}".`);
        return value;
      });
      return [name, multiple ? results : results[0]];
    },
  );
  if (missing.length > 0) {
    const options = missing.length > 1 ? "options" : "option";
    problems.unshift(`Missing required ${options} ${missing.join(", ")}.`);
  }
  if (positionals.length > 1) {
    problems.push(`Expected one ${command.argument?.name}; got ${positionals.length}.`);
  }
  if (problems.length > 0) throw new Failure([...problems, hint].join("\n"), 2);
  return { values: Object.fromEntries(parsed), argument: positionals[0] };
}

/** The options as Node's parser takes them. */
function nodeOptions(options: Options): NonNullable<ParseArgsConfig["options"]> {
  const rows = Object.entries<Option>(options).map(([name, { type, short, multiple }]) => {
    const kind = type === flag ? "boolean" : "string";
    return [name, { type: kind, multiple: multiple === true, ...(short && { short }) }] as const;
  });
  return { ...Object.fromEntries(rows), help: { type: "boolean" } };
}
