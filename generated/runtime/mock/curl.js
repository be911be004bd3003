/* scripts/runtime/mock/curl.ts */ import { serializePath } from "../client/path.js";
import { credentialsOf } from "./credentials.js";








export function curlOf(
	{ operation, method, parameters } ,
	url ,
	tls ,
)  {
	const { path, request, security } = operation;
	const values = parameters.map((name) => {
		const example = request?.path?.find((parameter) => parameter.name === name)?.examples?.[0];
		return [name, (example && "value" in example && String(example.value)) || name];
	});
	const target = url + serializePath(path, Object.fromEntries(values));
	const { options, query } = credentialsOf(security);
	return ["curl", ...tls, "-X", method, `'${target}${query}'`, ...options].join(" ");
}
