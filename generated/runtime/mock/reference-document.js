/* scripts/runtime/mock/reference-document.ts */ import { createParser, readDocument } from "./parser.js";
import { FAULTS } from "./prefer.js";


















export async function referenceJson(
	path ,
	routes ,
	basePath ,
)  {
	const document = await dereference(path);
	document.servers = [{ url: basePath || "/", description: "This mock" }];
	for (const route of routes) {
		const item = document.paths[route.operation.path];
		const operation = item?.[route.operation.method];
		if (!item || !operation) continue;
		delete item.servers;
		delete operation.servers;
		operation.parameters = [...(operation.parameters ?? []), preferParameter(route)];
	}
	return JSON.stringify(document);
}


async function dereference(path )  {

	const options = { dereference: { circular: "ignore" } };
	return (await createParser().dereference(await readDocument(path), options))  ;
}

function preferParameter({ operation: { responses } } )  {
	const declared = responses.map(({ code }) => code);
	const values = responses.flatMap(({ code, contents = [] }) => {
		const status = statusIn(code, declared);
		const examples = contents.flatMap((content) => content.examples ?? []);
		return [`code=${status}`, ...examples.map(({ key }) => `code=${status}, example=${key}`)];
	});
	const faults = FAULTS.map((fault) => `fault=${fault}`);
	return {
		name: "Prefer",
		in: "header",
		description:
			"Chooses another response of the mock. Without it, the mock sends the first example.",
		schema: { type: "string", enum: [...new Set([...values, ...faults, "dynamic=true"])] },
	};
}


function statusIn(code , declared )  {
	if (/^\d+$/.test(code)) return code;
	const first = /^[1-5]/.test(code) ? Number(code[0]) * 100 : 500;

	let status = first + 2;
	while (declared.includes(String(status))) status += 1;
	return String(status);
}
