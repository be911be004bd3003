/* scripts/runtime/cli/read-text.ts */ import { readFileSync } from "node:fs";
import { Failure } from "./failure.js";






export function readText(file , option , shown  = file)  {
	try {
		return readFileSync(file, "utf8");
	} catch (error) {
		const { code } = error  ;
		throw new Failure(`--${option}: cannot read ${shown} (${code}).`, 2);
	}
}
