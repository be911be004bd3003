/* scripts/runtime/mock/parser.ts */ import { requirePart } from "./load-prism.js";
import { createRequire } from "./node-module.js";

















export function readDocument(document )  {
	const options = isUrl(document) ? { resolve: { file: false } } : {};
	return createParser().bundle(document, options);
}

export function isUrl(document )  {
	return /^https?:/i.test(document);
}


export function createParser()  {
	const Parser = requirePart(
		(path) => createRequire(path)("@stoplight/json-schema-ref-parser")     ,
	);
	return new Parser();
}
