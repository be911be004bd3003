/* scripts/runtime/client/errors.ts */ 












































































































const BODIES = Symbol("bodies");


export const CipherTrustError  = class CipherTrustError extends Error {
	  name = "CipherTrustError";



	constructor(
		kind ,
		message ,
		{ cause, body, rawBody, ...shown }  = {},
	) {
		super(oneLine(message), cause === undefined ? {} : { cause });
		Object.assign(this, { kind, effect: effectOf(kind, shown.status), ...shown });


		Object.defineProperty(this, BODIES, { value: () => ({ body, rawBody }) });
	}

	get body() {
		return this[BODIES]?.().body;
	}

	get rawBody() {
		return this[BODIES]?.().rawBody;
	}
}  ;


function effectOf(kind , status = 500)  {
	if (kind === "contract") return "done";
	const isRefused = kind === "http" && (status < 500 || status === 503);
	return kind === "input" || isRefused ? "none" : "unknown";
}


export function oneLine(text )  {
	return text.slice(0, 500).replace(/[\s\p{C}]+/gu, " ");
}


export function inputError(message , cause )  {
	return new CipherTrustError("input", message, { cause });
}
