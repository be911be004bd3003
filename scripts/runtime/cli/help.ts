import { type Command, type Description, type Option, PROGRAM, variableOf } from "./command.js";

const HELP = ["-h, --help", "Show this help"] as const;

/** The help of a command. */
export function helpOf(command: Command): string {
  const { name, summary, details, argument, options, environment, exitCodes } = command;
  const required = Object.entries(options)
    .filter(([, it]) => it.required)
    .map((it) => nameOf(...it));
  const usage = [PROGRAM, name, ...(argument ? [`[${argument.name}]`] : []), ...required];
  const rows = Object.entries(options).map(([name, it]) => [labelOf(name, it), descriptionOf(it)]);
  return layOut([
    `Usage: ${usage.join(" ")} [options]`,
    summary,
    details,
    argument && ["Arguments", [[argument.name, argument.description]]],
    ["Options", [...rows, HELP]],
    environment && describeEnvironment(environment, Object.keys(options)),
    ["Exit codes", Object.entries(exitCodes)],
  ]);
}

/** The help of the program. */
export function helpOfProgram(summary: string, commands: Description[]): string {
  return layOut([
    `Usage: ${PROGRAM} <command> [options]`,
    summary,
    ["Commands", commands.map(({ name, summary }) => [name, summary])],
    ["Options", [HELP, ["-v, --version", "Print the version"]]],
    `Run \`${PROGRAM} <command> --help\` for the options of a command.`,
  ]);
}

type Table = readonly [title: string, rows: (readonly string[])[]];

/** Joins paragraphs and tables. The columns of all tables are aligned. */
function layOut(parts: (string | Table | undefined)[]): string {
  const present = parts.filter((it) => it !== undefined && it !== "") as (string | Table)[];
  const tables = present.filter((it) => typeof it !== "string");
  const width = Math.max(...tables.flatMap(([, rows]) => rows.map(([label]) => label!.length)));
  const line = (row: readonly string[]) => `  ${row[0]!.padEnd(width)}  ${row[1]}`;
  return present
    .map((it) => (typeof it === "string" ? it : [`${it[0]}:`, ...it[1].map(line)].join("\n")))
    .join("\n\n");
}

function labelOf(name: string, option: Option): string {
  return `${option.short ? `-${option.short}, ` : "    "}${nameOf(name, option)}`;
}

function nameOf(name: string, { placeholder }: Option): string {
  return placeholder ? `--${name} <${placeholder}>` : `--${name}`;
}

function descriptionOf({ description, default: fallback, required, multiple }: Option): string {
  const notes = [
    required ? "required" : undefined,
    multiple ? "repeatable" : undefined,
    fallback === undefined ? undefined : `default: ${fallback}`,
  ].filter((it) => it !== undefined);
  return notes.length > 0 ? `${description} (${notes.join(", ")})` : description;
}

function describeEnvironment(prefix: string, names: string[]): string {
  const example = names.find((it) => it.includes("-"))!;
  return `Each option has an environment variable, such as ${variableOf(prefix, example)} for --${example}.
An option overrides its variable. A flag's variable is true or false; --no-<flag> turns it off.`;
}
