/* scripts/runtime/verify/body.ts */ import { escapeName } from "../client/pointer.js";
import { isUtf8 } from "node:buffer";


import { findDuplicate } from "./duplicates.js";
import {   fail, pass } from "./report.js";


const MAX_VIOLATIONS = 20;

export const MEDIA_TYPE = "the media type is declared";
export const JSON_BODY = "the body is JSON";













export function readReceived(
	{ responses } ,
	{ response: { status, headers }, text } ,
)  {
	const range = `${Math.floor(status / 100)}XX`;
	return {
		...{ status, text, body: parse(text) },
		declared: [`${status}`, range, "default"].find((it) => it in responses),
		mediaType: headers.get("content-type")?.split(";")[0].trim().toLowerCase(),
	};
}


export function checkBody(
	{ definition, responses } ,
	declared ,
	received ,
	bytes ,
)  {
	const { mediaType = "none", body } = received;
	const path = escapeName(definition.path);
	const contract = `#/paths/${path}/${definition.method.toLowerCase()}/responses/${declared}`;
	const validators = responses[declared];
	const mediaTypes = Object.keys(validators);
	if (mediaTypes.length === 0) {
		const name = "the response has no body";
		const found = { contract, expected: "no body", found: "a body" };
		return [body === undefined ? pass(name) : fail(name, found)];
	}
	const isDeclared = mediaTypes.includes(mediaType);
	const expected = mediaTypes.join(", ");
	const media = isDeclared
		? pass(MEDIA_TYPE)
		: fail(MEDIA_TYPE, { contract, expected, found: mediaType });
	const validate = isDeclared
		? validators[mediaType]
		: Object.values(validators).find((it) => it !== undefined);
	if (!validate) return [media];
	return [media, ...checkJson(received, bytes, validate, contract)];
}


function checkJson(
	{ text = "", body } ,
	bytes ,
	validate ,
	contract ,
)  {
	const checks  = [];
	if (!isUtf8(Buffer.concat(bytes))) {
		const found = "bytes that are not UTF-8";
		checks.push(fail("the body is UTF-8", { contract, expected: "UTF-8", found }));
	}
	if (body === text) {
		return [...checks, fail(JSON_BODY, { contract, expected: "JSON", found: "not JSON" })];
	}
	const duplicate = findDuplicate(text);
	if (duplicate !== undefined) {
		const place = { contract, pointer: duplicate, expected: "one property", found: "several" };
		checks.push(fail("no name stands twice in an object", place));
	}
	const name = "the body is valid";
	const violations = validate(body);
	const shown = violations.slice(0, MAX_VIOLATIONS);
	checks.push(...shown.map((it) => fail(name, { contract, ...it })));
	const more = violations.length - shown.length;
	if (more > 0) checks.push(fail(name, { contract, found: `${more} more violations` }));
	return violations.length > 0 ? checks : [...checks, pass(name)];
}

function parse(text   )  {
	try {
		return JSON.parse(text);
	} catch {
		return text || undefined;
	}
}
