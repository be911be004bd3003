/* scripts/runtime/cli/command.ts */ 
export const PROGRAM = "cckm-aws-keys-contract";












































export const flag  = {
	expected: "true or false",
	parse: (it) => {
		if (it === "true" || it === "1") return true;
		return it === "false" || it === "0" ? false : undefined;
	},
};

export const text  = { expected: "text", parse: (it) => it };

export function number(least , most )  {
	return {
		expected: `a number from ${least} to ${most}`,
		parse: (it) => {
			const value = /^\d*\.?\d+$/.test(it) ? Number(it) : NaN;
			return value >= least && value <= most ? value : undefined;
		},
	};
}

export function integer(least , most )  {
	return {
		expected: `an integer from ${least} to ${most}`,
		parse: (it) => (/^\d+$/.test(it) ? number(least, most).parse(it) : undefined),
	};
}

export function oneOf   (...values )  {
	return {
		expected: `one of ${values.join(", ")}`,
		parse: (it) => values.find((value) => value === it),
	};
}


export function variableOf(prefix , option )  {
	return `${prefix}_${option.replaceAll("-", "_").toUpperCase()}`;
}
