/* scripts/runtime/mock/prefer.ts */ import { HttpError } from "./errors.js";
import { nearest } from "./nearest.js";





export const FAULTS = ["reset", "truncated", "malformed", "html", "empty"]  ;

















const MAX_WAIT_SECONDS = 600;


const RULES           =
	{
		code: [
			"a status from 200 to 599",
			(value) => (/^[2-5]\d\d$/.test(value) ? { code: Number(value) } : undefined),
		],
		example: ["the name of an example", (value) => (value ? { example: value } : undefined)],
		dynamic: [
			"true or false",
			(value) => (/^(true|false)$/.test(value) ? { dynamic: value === "true" } : undefined),
		],
		seed: ["a text or number", (value) => (value ? { seed: value } : undefined)],
		wait: [
			`a number of seconds, at most ${MAX_WAIT_SECONDS}`,
			(value) =>
				/^\d*\.?\d+$/.test(value) && Number(value) <= MAX_WAIT_SECONDS
					? { waitMs: Number(value) * 1000 }
					: undefined,
		],
		fault: [
			`one of ${FAULTS.join(", ")}`,
			(value) => {
				const fault = FAULTS.find((it) => it === value);
				return fault && { fault };
			},
		],
	};







export function parsePreferences(header   , query )  {
	const inQuery = [...query].filter(([name]) => name.startsWith("__"));
	const entries = [
		...entriesOf(header),
		...inQuery.map(([name, value]) => [name.slice(2), value]  ),
	];
	return Object.assign({}, ...entries.reverse().map(([name, value]) => read(name, value)));
}

function read(name , value )  {
	if (!Object.hasOwn(RULES, name)) {
		const meant = nearest(name, Object.keys(RULES));
		if (meant === undefined) return {};
		throw new HttpError(400, `Prefer: unknown preference "${name}"; did you mean "${meant}"?`);
	}
	const [expected, parse] = RULES[name];
	const preference = parse(value);
	if (preference) return preference;
	throw new HttpError(400, `Prefer: ${name} must be ${expected}; got "${value}".`);
}

;


function entriesOf(header = "")  {
	return split(header, ",").map((preference) => {
		const [[name, value] = ["", ""], ...parameters] = split(preference, ";").map(toEntry);
		const meant = Object.hasOwn(RULES, name) && parameters.find(([it]) => Object.hasOwn(RULES, it));
		if (!meant) return [name, value];
		throw new HttpError(
			400,
			`Prefer: separate ${name} and ${meant[0]} by a comma, not a semicolon.`,
		);
	});
}


function split(text , separator )  {
	return text.match(new RegExp(`("(\\\\.?|[^"\\\\])*("|$)|[^"${separator}])+`, "g")) ?? [];
}

function toEntry(text )  {
	const [, name = "", value = ""] = /^([^=]*)=?([^]*)$/.exec(text);
	const [, quoted] = /^"(.*?)"?$/.exec(value.trim()) ?? [];
	return [name.trim().toLowerCase(), quoted?.replace(/\\(.)/g, "$1") ?? value.trim()];
}
