/* scripts/runtime/cli/arguments.ts */ import { parseArgs,   } from "node:util";
import { Failure } from "./failure.js";
import { nearest } from "../mock/nearest.js";







export function parseArguments  (
	hint ,
	config ,
)   {
	try {
		return parseArgs(config);
	} catch (error) {
		throw new Failure(`${reasonOf(error  , config)}\n${hint}`, 2);
	}
}

function reasonOf({ message } , { options = {} } )  {
	const [, unknown] = message.match(/^Unknown option '--([^']+)'/) ?? [];
	const meant = unknown && nearest(unknown, Object.keys(options));
	if (meant) return `Unknown option '--${unknown}'. Did you mean '--${meant}'?`;
	const [reason] = message.split(/\. (?=To specify)/);
	return (
		reason
			.replace(/ argument (missing|is ambiguous)[^]*/, " needs a value.")
			.replace(/\/\/[^/'\s]*@/, "//[redacted]@")

			.replace(/'[^']{40,}'/, "'[redacted]'")
	);
}
