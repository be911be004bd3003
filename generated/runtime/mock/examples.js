/* scripts/runtime/mock/examples.ts */ import { HttpError } from "./errors.js";






function contentsOf({ responses } , code )    {
	const isSuccess = (it ) => /^2(\d\d|XX)$/.test(it);
	const [success] = responses
		.map((it) => it.code)
		.filter(isSuccess)
		.sort();
	const codes =
		code === undefined
			? [success, "default", responses[0]?.code]
			: [String(code), `${String(code)[0]}XX`, "default"];
	const [response] = codes.flatMap((code) => responses.filter((it) => it.code === code));
	return response && (response.contents ?? []);
}

function namesOf({ examples = [] } )  {
	return examples.map(({ key }) => key);
}





export function mediaTypesOf(
	operation   ,
	{ code, example } ,
)    {
	if (!operation || example === undefined) return undefined;
	const content = contentsOf(operation, code)?.find((it) => namesOf(it).includes(example));
	return content && [content.mediaType];
}


export function isKnown(operation , { code, example } )  {
	if (code === undefined && example === undefined) return true;
	const contents = contentsOf(operation, code);
	return (
		contents !== undefined && (example === undefined || contents.flatMap(namesOf).includes(example))
	);
}


export function unknownPreference(operation , preferences )  {
	const { code, example } = preferences;
	const contents = contentsOf(operation, code);
	if (contents === undefined) {
		const codes = operation.responses.map((it) => it.code).join(", ");
		return new HttpError(
			400,
			`Prefer: the contract has no response with status ${code}; use one of ${codes}.`,
		);
	}
	const names = [...new Set(contents.flatMap(namesOf))];
	const status = code === undefined ? "the success" : `status ${code}`;
	if (example === undefined || names.includes(example)) {
		return new HttpError(406, "No response of the contract meets both Accept and Prefer.");
	}
	const known = names.length > 0 ? `use one of ${names.join(", ")}` : "it has none";
	return new HttpError(400, `Prefer: ${status} has no example "${example}"; ${known}.`);
}
