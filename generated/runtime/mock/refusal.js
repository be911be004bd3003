/* scripts/runtime/mock/refusal.ts */ import { HttpError,   } from "./errors.js";
import { unknownPreference } from "./examples.js";




const MAX_VIOLATIONS = 100;









export function invalidRequest(
	status ,
	violations ,
	{ headers } ,
	operation   ,
)  {
	const [{ code, message: first }] = violations  ;
	const message = first.replace(/\.$/, "");
	const others = violations.length - 1;
	const contentType = String(headers["content-type"] ?? "no Content-Type");
	const reason =
		code !== 415
			? `${message}${others > 0 ? `, and ${others} more (see validation)` : ""}.`
			: operation?.request?.body?.contents?.length
				? `The body is ${contentType}. ${message}.`
				: `The operation takes no body; got one of ${contentType}. Send the request without a body.`;
	return new HttpError(status, reason, {}, violations.slice(0, MAX_VIOLATIONS));
}


export function httpErrorOf(
	error ,
	request ,
	matching ,
	preferences ,
)  {
	const operation = matching.find((it) => it.method === request.method)?.operation;
	const { status = 500, detail, additional: { validation, headers } = {} } = error;

	const [, type] = /prism\/errors#(\w+)/.exec(String(error)) ?? [];
	const reason = detail || error.message;
	switch (type) {
		case "NO_PATH_MATCHED_ERROR":
			return new HttpError(404, `The contract has no path ${request.path}.`);
		case "NO_METHOD_MATCHED_ERROR": {
			const allow = matching.map((it) => it.method).join(", ");
			return new HttpError(405, `The contract has only ${allow} for this path.`, { allow });
		}
		case "UNAUTHORIZED":
			return new HttpError(401, "The request has no valid credentials.", headers);
		case "INVALID_CONTENT_TYPE": {
			const violation = { severity: "Error", code: 415, message: reason };
			return invalidRequest(status, [violation], request, operation);
		}
		case "UNPROCESSABLE_ENTITY":
			return invalidRequest(status, validation ?? [], request, operation);
		case "NOT_ACCEPTABLE":
			return new HttpError(406, "The contract has no response of a media type in Accept.");
	}
	const { code, example } = preferences;
	const isUnknown = code !== undefined || example !== undefined;
	if (operation && isUnknown) return unknownPreference(operation, preferences);
	return new HttpError(status, reason);
}
