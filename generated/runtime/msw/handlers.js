/* scripts/runtime/msw/handlers.ts */ 

import * as msw from "msw";
import { installCommand } from "../mock/install.js";
import { reflect } from "../mock/reflect.js";

if (msw.http === undefined) {
	const install = installCommand("msw@2");
	throw new Error(`cckm-aws-keys-contract/msw needs MSW 2 or later; install it with: ${install}`);
}


;


export function bodyOf(body , overrides )  {
	if (overrides === undefined) return body;
	return isObject(body) && isObject(overrides) ? { ...body, ...overrides } : overrides;
}

function isObject(value )    {
	return Object.prototype.toString.call(value) === "[object Object]";
}









export function successHandler(
	method ,
	pattern ,
	names  ,
	mediaType   ,
	create     ,
	overrides ,
	status ,
)  {
	return msw.http[method](pattern, ({ params }) => {
		const parameters = names.map((name, index) => [name, String(params[index])]);
		const example = create?.();
		const body = isObject(example) ? reflect(example, Object.fromEntries(parameters)) : example;
		return respond(bodyOf(body, overrides), mediaType, status);
	});
}







export function errorHandler(
	method ,
	pattern ,
	status ,
	body ,
	examples  ,
)  {
	const range = `${String(status)[0]}XX`;
	const [first] = Object.values(examples);
	const example = examples[status] ?? examples[range] ?? examples.default ?? first;
	return msw.http[method](pattern, () => respond(body ?? example, "application/json", status));
}

function respond(body , mediaType   , status )  {
	if (mediaType === undefined || body === undefined) return new msw.HttpResponse(null, { status });
	const isJson = /[/+]json/i.test(mediaType) || mediaType.includes("*");
	const content = isJson ? JSON.stringify(body) : (body    );
	const type = mediaType.includes("*") ? "application/json" : mediaType;
	return new msw.HttpResponse(content, { status, headers: { "content-type": type } });
}
