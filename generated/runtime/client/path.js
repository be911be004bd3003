/* scripts/runtime/client/path.ts */ import { inputError } from "./errors.js";









export function serializePath(
	template ,
	parameters  ,
	isEncoded = false,
)  {
	return template.replace(/\{(.+?)\}/g, (_, name ) => {
		const value = parameters[name];
		const refuse = (reason ) => inputError(`Path parameter "${name}" ${reason}.`);
		if (typeof value !== "string") throw refuse(`must be a string; got ${typeof value}`);
		if (["", ".", ".."].includes(value)) throw refuse(`must not be "${value}"`);
		try {
			return isEncoded ? value : encodeURIComponent(value);
		} catch {
			throw refuse("is not well-formed Unicode");
		}
	});
}






export function checkUrl(url , baseUrl , template )  {
	const { href } = new URL(url);
	const pattern = template.replace(/[^\w/{}]/g, "\\$&").replace(/\{.+?\}/g, "[^/]+");
	const [path] = href.slice(baseUrl.length).split(/[?#]/)  ;
	if (href.startsWith(baseUrl) && RegExp(`^${pattern}$`).test(path)) {

		decodeURIComponent(path);
		return href;
	}
	throw inputError(`The URL is not that of ${template}; nothing was sent.`);
}
