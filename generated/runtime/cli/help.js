/* scripts/runtime/cli/help.ts */ import {       PROGRAM, variableOf } from "./command.js";

const HELP = ["-h, --help", "Show this help"]  ;


export function helpOf(command )  {
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


export function helpOfProgram(summary , commands )  {
	return layOut([
		`Usage: ${PROGRAM} <command> [options]`,
		summary,
		["Commands", commands.map(({ name, summary }) => [name, summary])],
		["Options", [HELP, ["-v, --version", "Print the version"]]],
		`Run \`${PROGRAM} <command> --help\` for the options of a command.`,
	]);
}

;


function layOut(parts     )  {
	const present = parts.filter((it) => it !== undefined && it !== "")    ;
	const tables = present.filter((it) => typeof it !== "string");
	const width = Math.max(...tables.flatMap(([, rows]) => rows.map(([label]) => label.length)));
	const line = (row  ) => `  ${row[0].padEnd(width)}  ${row[1]}`;
	return present
		.map((it) => (typeof it === "string" ? it : [`${it[0]}:`, ...it[1].map(line)].join("\n")))
		.join("\n\n");
}

function labelOf(name , option )  {
	return `${option.short ? `-${option.short}, ` : "    "}${nameOf(name, option)}`;
}

function nameOf(name , { placeholder } )  {
	return placeholder ? `--${name} <${placeholder}>` : `--${name}`;
}

function descriptionOf({ description, default: fallback, required, multiple } )  {
	const notes = [
		required ? "required" : undefined,
		multiple ? "repeatable" : undefined,
		fallback === undefined ? undefined : `default: ${fallback}`,
	].filter((it) => it !== undefined);
	return notes.length > 0 ? `${description} (${notes.join(", ")})` : description;
}

function describeEnvironment(prefix , names )  {
	const example = names.find((it) => it.includes("-"));
	return `Each option has an environment variable, such as ${variableOf(prefix, example)} for --${example}.
An option overrides its variable. A flag's variable is true or false; --no-<flag> turns it off.`;
}
