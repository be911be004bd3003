/* scripts/runtime/mock/options.ts */ import { MockError } from "./errors.js";
import { nearest } from "./nearest.js";












































export const RANGES = {
	port: [0, 65_535],
	delayMs: [0, 600_000],
	failRate: [0, 1],
	failWith: [400, 599],
}  ;







const CHECKS    = {
	document: text("a file or a URL"),
	host: text("an address, such as 127.0.0.1"),
	port: integer(RANGES.port),
	basePath: {
		expected: "a path without a slash at its end, such as /api-gateway",
		accepts: (it) => typeof it === "string" && /^(\/[^/?#\s]+)+$/.test(it),
	},
	https: {
		expected: "true, false, or a certificate and its key, { cert, key }, in PEM",
		accepts: (it) => typeof it === "boolean" || isKeyPair(it),
	},
	dynamic: flag(),
	seed: {
		expected: "a text or a number",
		accepts: (it) => (typeof it === "string" && it !== "") || Number.isFinite(it),
	},
	static: flag(),
	delayMs: number(RANGES.delayMs),
	failRate: number(RANGES.failRate),
	failWith: integer(RANGES.failWith),
	watch: flag(),
	onLog: { expected: "a function", accepts: (it) => typeof it === "function" },
};






export function checkOptions(options )  {
	for (const [name, value] of Object.entries(options)) {
		if (!Object.hasOwn(CHECKS, name)) {
			const known = Object.keys(CHECKS);
			const meant = nearest(name, known);
			const hint = meant ? `did you mean ${meant}?` : `the options are ${known.join(", ")}.`;
			throw new MockError("options", `Unknown option ${name}; ${hint}`);
		}
		const { expected, accepts } = CHECKS[name   ];
		if (value === undefined || accepts(value)) continue;
		throw new MockError("options", `${name} must be ${expected}; got ${show(value)}.`);
	}
	const { document = "", watch } = options;
	if (watch && /^https?:/i.test(document)) {
		throw new MockError("options", "watch needs a file; the document is a URL.");
	}
}

function text(expected )  {
	return { expected, accepts: (it) => typeof it === "string" && it.trim() !== "" };
}

function flag()  {
	return { expected: "true or false", accepts: (it) => typeof it === "boolean" };
}

function number([least, most]   )  {
	return {
		expected: `a number from ${least} to ${most}`,
		accepts: (it) => typeof it === "number" && it >= least && it <= most,
	};
}

function integer(range   )  {
	const { accepts } = number(range);
	return {
		expected: `an integer from ${range[0]} to ${range[1]}`,
		accepts: (it) => Number.isInteger(it) && accepts(it),
	};
}

function isKeyPair(value )  {
	const { cert, key } = (value ?? {})   ;
	return typeof cert === "string" && typeof key === "string";
}


function show(value )  {
	if (typeof value === "string") return JSON.stringify(value);
	return value === null || !/object|function/.test(typeof value) ? String(value) : typeof value;
}
