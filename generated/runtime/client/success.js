/* scripts/runtime/client/success.ts */ 












export function json(validate )  {
	return ({ text = "" }, isValidated) => {
		let body ;
		try {
			body = JSON.parse(text);
		} catch {
			return invalid("JSON", text === "" ? "missing" : "a text");
		}
		return { body, violations: isValidated ? validate(body) : [] };
	};
}


export const text  = ({ text: body }) => ({ body, violations: [] });


export const blob  = ({ response, text = "", bytes = [text] }) => {
	const type = response.headers.get("content-type") ?? "";
	return { body: new Blob(bytes  , { type }), violations: [] };
};







export function byStatus(successes   )  {
	return (received, isValidated) => {
		const { status } = received.response;
		const declared = successes[status] ?? successes["2XX"] ?? successes.default;
		const candidates = declared ? [declared] : Object.values(successes);
		const read = candidates.map((it) => readBody(it, received, isValidated));
		return read.find((it) => it.violations.length === 0) ?? read[0];
	};
}

function readBody(
	bodies  ,
	received ,
	isValidated ,
)  {
	const mediaTypes = Object.keys(bodies);
	if (mediaTypes.length === 0) {
		const isEmpty = received.text === "";
		return isEmpty ? { body: undefined, violations: [] } : invalid("an empty body", "a body");
	}
	const mediaType = nameOf(received.response.headers.get("content-type") ?? "");

	const chosen =
		mediaTypes.find((it) => nameOf(it) === mediaType) ??
		mediaTypes.find((it) => isInRange(mediaType, nameOf(it))) ??
		mediaTypes.find((it) => /[/+]json/i.test(it)) ??
		(mediaType === "" && received.text !== "" ? mediaTypes[0] : undefined);
	return chosen === undefined
		? invalid(mediaTypes.join(" or "), mediaType || "missing")
		: bodies[chosen](received, isValidated);
}

function nameOf(mediaType )  {
	return mediaType.split(";")[0].trim().toLowerCase();
}

function isInRange(mediaType , range )  {
	return range === "*/*" || (range.endsWith("/*") && mediaType.startsWith(range.slice(0, -1)));
}

function invalid(expected , found )  {
	const violations  = [{ pointer: "", expected, found }];
	return { body: undefined, violations };
}
