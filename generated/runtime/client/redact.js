/* scripts/runtime/client/redact.ts */ import { oneLine } from "./errors.js";


const MIN_SECRET_LENGTH = 6;

const REDACTED = "[redacted]";


const MAX_LEVELS = 9;


const ESCAPE = /(?:\\u00|%|&#x0*)([\da-f]{2});?|&#(\d+);?|(&)amp;|&\w+;|\\[bfnrt]|\\(.)/gi;








export function createRedact(secrets  )  {

	const all = secrets.flatMap((it) => [it, decode(it)]);
	const known = all.filter((it) => it.length >= MIN_SECRET_LENGTH);

	const base64 = known.flatMap((it) =>
		["", " ", "  "].map((front) => globalThis.btoa?.(front + it) ?? ""),
	);
	const parts = new Set([...known, ...base64].flatMap((it) => [...partsOf(it)]));

	function quotes(text )  {
		for (const part of partsOf(text)) if (parts.has(part)) return true;

		return known.some((it) => text.includes(it));
	}

	return (text) => {
		let redacted = text;
		for (const secret of known) redacted = redacted.replaceAll(secret, REDACTED);
		let escaped = redacted;
		for (let level = 0; level < MAX_LEVELS && !quotes(escaped); level++) {
			const decoded = decode(escaped);
			if (decoded === escaped) return redacted;
			escaped = decoded;
		}
		return REDACTED;
	};
}


export function redactJson(redact , text )  {
	if (redact(text) === text) return text;
	try {
		const body  = JSON.parse(text, (_, value ) =>
			typeof value === "string" ? redact(value) : value,
		);
		return redact(JSON.stringify(body));
	} catch {
		return redact(text);
	}
}


function decode(text )  {
	return text.replace(ESCAPE, (_, hex, decimal, ampersand, other) => {
		const code = parseInt(hex, 16) || decimal;
		return code ? String.fromCharCode(code) : (ampersand ?? other ?? "");
	});
}


function* partsOf(text )  {
	const folded = text.toLowerCase().replace(/[^a-z0-9]+/g, "");
	for (let end = 8; end <= folded.length; end++) yield folded.slice(end - 8, end);
}


const MAX_MESSAGE_LENGTH = 150;


const MAX_CAUSES = 9;


const MAX_VALUES = 9999;





export function redactCause(redact , cause , isCallers )  {
	if (cause === undefined || (isCallers && !quotesSecret(redact, cause))) return cause;
	return copy(redact, cause, MAX_CAUSES);
}

function quotesSecret(redact , cause )  {
	const values = new Set([cause]);
	try {
		for (const value of values) {
			if (values.size > MAX_VALUES) return true;
			if (Object(value) === value) {
				for (const key of Reflect.ownKeys(value)) values.add(key).add(value[key]);

				values.add(value.headers);
				if (Symbol.iterator in value) for (const it of value) values.add(it);
			} else if (redact(String(value)) !== String(value)) return true;
		}
		return false;
	} catch {
		return true;
	}
}

function copy(redact , value , depth )  {
	try {
		const { name, message = value, code, cause } = Object(value)      ;
		const show = (it ) => redact(oneLine(String(it).slice(0, MAX_MESSAGE_LENGTH)));
		const deeper = cause && depth > 0 ? { cause: copy(redact, cause, depth - 1) } : {};
		const error = new Error(show(message), deeper);
		return Object.assign(error, { name: show(name), code: code && show(code) });
	} catch {
		return new Error(REDACTED);
	}
}
