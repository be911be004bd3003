/* scripts/runtime/mock/headers.ts */ 
import { MIMEType } from "node:util";
import { HttpError } from "./errors.js";







export function checkHeaders(headers )     {
	const { accept = "", "content-type": contentType, authorization, ...rest } = headers;
	const checked = { ...rest }     ;
	if (authorization !== undefined) {
		checked.authorization = authorization.replace(
			/^([a-z])([a-z]*)/i,
			(_, first, others) => first.toUpperCase() + others.toLowerCase(),
		);
	}
	const ranges = accept.split(",").filter((range) => range.trim() !== "");
	if (ranges.length > 0) {

		const full = ranges.map((range) => range.replace(/^\s*\*(?!\/)/, "*/*"));
		checked.accept = full
			.map((range) => parse(range, "Accept must be a list of media types"))
			.join();
	}
	if (contentType !== undefined) {
		checked["content-type"] = parse(contentType, "Content-Type must be a media type");
	}
	return checked;
}

function parse(mediaType , expected )  {
	try {
		return String(new MIMEType(mediaType));
	} catch {
		throw new HttpError(400, `${expected}, such as application/json.`);
	}
}
