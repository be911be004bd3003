/* scripts/runtime/mock/document.ts */ import { resolve } from "node:path";
import { MockError } from "./errors.js";


export function invalidDocument(
	path ,
	{ message, source = path }      ,
)  {
	const document = withoutCredentials(path);
	const isPart = ![path, document, resolve(path)].includes(source);
	const file = isPart ? source : document;
	const part = isPart ? ` (part of ${document})` : "";
	const [first = "", cause] = message.split("\n");
	const ownMessage = first.split(`${source}: `).at(-1);
	const [, syntax, line, column] = /^(.+) at line (\d+), column (\d+)/.exec(ownMessage) ?? [];
	const place = syntax ? `${file}:${line}:${column}` : file;
	const isOther = /not a valid JSON Schema|Unsupported document format/.test(first);
	const [outside] = /"file:[^"]*"$/.exec(ownMessage) ?? [];
	const reason = isOther
		? "it is not an OpenAPI document"
		: outside
			? `by URL, it cannot refer to the file ${outside}`
			: (syntax ?? cause?.replace(/, \w+( '.*')?$/, "") ?? ownMessage);
	return new MockError("document", `${place}${part} cannot be served: ${reason}.`);
}


export function withoutCredentials(document )  {
	return document.replace(/^(https?:\/\/)[^/?#]*@/i, "$1");
}
