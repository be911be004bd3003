/* scripts/runtime/client/response.ts */ import { isObject, string } from "./checks.js";
import { CipherTrustError,   } from "./errors.js";
import { createRedact, redactJson } from "./redact.js";
import { retryAfterMsOf } from "./retry.js";















































































export function readResponse(
	{ operationId, validate, read } ,
	received ,
	isValidated ,
)  {
	const { response, text, secrets, isRedirected } = received;
	const { status, headers } = response;
	const body = parse(text);
	let violations   ;
	if (response.ok && !isRedirected) {
		const success =
			read && text !== undefined
				? read(received, isValidated)
				: { body, violations: isValidated && validate ? validate(body) : [] };
		({ violations } = success);
		const isDeclared = read ? text !== undefined : isObject(body);

		if (isDeclared && !readErrorBody(body) && violations.length === 0) return success.body;
	}

	const redact = createRedact(secrets);
	const rawBody = redactJson(redact, text ?? "");
	const shown = parse(rawBody);
	const contentType = redact(headers.get("content-type") ?? "");
	const errorBody = readErrorBody(shown);
	const details = {
		...errorBody,
		status,
		retryAfterMs: retryAfterMsOf(headers),
		contentType: contentType || undefined,
		violations: violations?.map((it) => ({ ...it, pointer: redact(it.pointer) })),
		body: shown,
		rawBody,
	};
	const fail = (kind     , what ) =>
		new CipherTrustError(kind, `${operationId}: the server ${what}`, details);

	if (isRedirected || response.type === "opaqueredirect" || (status >= 300 && status < 400)) {
		throw fail("redirect", "sent a redirect, which is not followed; check baseUrl.");
	}
	const error = [errorBody?.codeDesc, errorBody?.serverMessage].filter(Boolean).join(": ");
	const found =
		text === undefined
			? "a body larger than maxResponseBytes"
			: describe(shown, rawBody, contentType);
	if (!violations) throw fail("http", `responded with ${status} ${error || `and ${found}`}`);
	const [first, ...more] = details.violations;
	let reason = `${found}, not ${read && first ? first.expected : "the contract's JSON"}.`;
	if (error) reason = `an error: ${error}`;
	else if (first && Object(body) === body) {
		reason = `invalid: ${first.pointer || "the body"} must be ${first.expected}, is ${first.found}`;
		reason += more.length > 0 ? ` (and ${more.length} more).` : ".";
	}
	throw fail("contract", `accepted the call (${status}), but the response is ${reason}`);
}


function parse(text   )  {
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
}


function readErrorBody(body )    {

	const { code, codeDesc, message, requestID } = {
		...(isObject(body) && body),
		__proto__: null,
	}           ;
	if (!string(codeDesc)) return undefined;
	return {
		code: Number.isInteger(code) ? code : undefined,
		codeDesc,
		serverMessage: string(message) ? message : undefined,
		requestId: string(requestID) ? requestID : undefined,
	};
}


function describe(body , text , contentType )  {
	if (text === "") return "an empty body";
	if (body !== text) return "JSON of another shape";
	if (/json/i.test(contentType) || /^\s*[{[]\W/.test(text)) return "truncated or malformed JSON";
	if (/html/i.test(contentType) || /^\s*</.test(text)) return "an HTML page";

	const isProse = text.length <= 200 && !/["{}<>]|\d{9}/.test(text);
	return isProse ? `the text "${text.trim()}"` : `a text of ${text.length} characters`;
}
