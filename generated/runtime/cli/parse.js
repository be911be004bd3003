/* scripts/runtime/cli/parse.ts */ 
import { parseArguments } from "./arguments.js";
import {   flag,     PROGRAM, variableOf } from "./command.js";
import { Failure } from "./failure.js";
import { helpOf } from "./help.js";























export function parseCommand  (
	command ,
	args ,
)    {
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
	const missing  = [];
	const problems  = [];
	const parsed = Object.entries(command.options).map(
		([name, { type, multiple, required, default: fallback }]) => {
			const variable = command.environment && variableOf(command.environment, name);

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


function nodeOptions(options )  {
	const rows = Object.entries(options).map(([name, { type, short, multiple }]) => {
		const kind = type === flag ? "boolean" : "string";
		return [name, { type: kind, multiple: multiple === true, ...(short && { short }) }]  ;
	});
	return { ...Object.fromEntries(rows), help: { type: "boolean" } };
}
