/* scripts/runtime/cli/lines.ts */ 







export function createLines()  {

	process.stdout.on("error", () => {});
	let lines = "";
	const flush = () => {
		if (lines !== "") process.stdout.write(lines);
		lines = "";
	};
	const add = (line ) => {
		if (lines === "") setImmediate(flush);
		lines += `${line}\n`;
	};
	return { add, flush };
}
