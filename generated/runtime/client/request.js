/* scripts/runtime/client/request.ts */ 





import { CipherTrustError, inputError } from "./errors.js";
import { serializePath } from "./path.js";

























export function requestOf(
	parameters  ,
	validate ,
	serializeBody ,
)  {
	return ({ operationId, path }, get, isValidated) => {
		const values   = {};
		for (const it of [...parameters, BODY]) {
			const value = get(it);

			const isPresent = it === BODY ? value !== undefined : value != null;
			if (isPresent) values[it.key ?? it.name] = value;
		}
		const violations = isValidated ? validate(values) : [];
		const [first] = violations;
		if (first) {
			const { pointer, expected, found } = first;
			const reason = `${pointer || "the request"} must be ${expected}, is ${found}`;
			const message = `${operationId}: the request is invalid: ${reason}.`;
			throw new CipherTrustError("input", message, { violations });
		}
		const valueOf = (it ) => values[it.key ?? it.name];
		const present = (place ) =>
			parameters.filter((it) => it.in === place && valueOf(it) !== undefined);

		const segments = new Map(present("path").map((it) => [it.name, write(it, valueOf(it))]));
		const query = present("query").map((it) => write(it, valueOf(it)));
		const cookies = present("cookie").map((it) => write(it, valueOf(it)));
		const headers   = {};
		for (const it of present("header")) {
			const value = write(it, valueOf(it), String);

			if (/[^\t\x20-\x7e\x80-\xff]/.test(value)) {
				throw inputError(`Header "${it.name}" contains invalid characters.`);
			}
			headers[it.name.toLowerCase()] = value;
		}
		if (cookies.length > 0) headers.cookie = checkCookies(cookies.join("; "));
		const sent = values.body === undefined ? undefined : serializeBody?.(values.body);
		if (sent?.contentType) headers["content-type"] = sent.contentType;
		const search = query.filter(Boolean).join("&");
		return {
			path: serializePath(path, Object.fromEntries(segments), true),
			...(search && { query: `?${search}` }),
			headers,
			...(sent && { body: sent.body }),
		};
	};
}

const BODY = { name: "body", in: "body", key: "body" };


const STYLES = {
	simple: ["", ",", ",", false],
	label: [".", ".", ",", false],
	matrix: [";", ";", ",", true],
	form: ["", "&", ",", true],
	spaceDelimited: ["", "&", "%20", true],
	pipeDelimited: ["", "&", "%7C", true],
}  ;

function write(parameter , value , encode = encodeURIComponent)  {
	const { name, style, explode = false, isJson } = parameter;
	const encodedName = encode(name);
	const text = (it ) => encode(isJson ? JSON.stringify(it) : scalarOf(name, it));
	const isObject = typeof value === "object" && !isJson;
	const entries = Object.entries(isObject ? (value  ) : {}).filter(([, it]) => it != null);
	if (style === "deepObject") {
		return entries.map(([key, it]) => `${encode(`${name}[${key}]`)}=${text(it)}`).join("&");
	}
	const [start, exploded, joined, isNamed] = STYLES[style];
	if (!isObject) return start + (isNamed ? `${encodedName}=` : "") + text(value);
	if (entries.length === 0) return "";
	const isArray = Array.isArray(value);
	if (explode) {
		const parts = entries.map(([key, it]) => {
			const ownName = isArray ? encodedName : encode(key);
			return isArray && !isNamed ? text(it) : `${ownName}=${text(it)}`;
		});
		return start + parts.join(exploded);
	}
	const parts = entries.flatMap(([key, it]) => (isArray ? [text(it)] : [encode(key), text(it)]));
	return start + (isNamed ? `${encodedName}=` : "") + parts.join(joined);
}

function scalarOf(name , value )  {
	if (typeof value === "string" || typeof value === "boolean" || typeof value === "bigint") {
		return String(value);
	}
	if (typeof value === "number" && Number.isFinite(value)) return String(value);
	throw inputError(
		`"${name}" must be a finite number, a string or a boolean; got ${typeof value}.`,
	);
}


export function checkCookies(cookie )  {
	const { headers } = new Request("https://ciphertrust.example", { headers: { cookie } });
	if (headers.has("cookie")) return cookie;
	throw inputError("This platform cannot send cookie parameters.");
}


export function json(contentType )  {
	return (body) => ({ contentType, body: JSON.stringify(body) });
}


export function form(contentType )  {
	return (body) => {
		const fields = Object.entries(Object(body)  ).filter(([, value]) => value != null);
		const style = { in: "query", style: "form", explode: true }  ;
		const parts = fields.map(([name, value]) => {
			if (typeof value === "object" && !Array.isArray(value)) {
				throw inputError(`The form field "${name}" must not be an object.`);
			}
			return write({ name, ...style }, value);
		});
		return { contentType, body: parts.filter(Boolean).join("&") };
	};
}


export function multipart()  {
	return (body) => {
		if (body instanceof FormData) return { body };
		const data = new FormData();
		for (const [name, value] of Object.entries(Object(body)  )) {
			for (const part of [value].flat()) {
				if (part instanceof Blob) data.append(name, part);
				else if (typeof part === "object" && part !== null) {
					data.append(name, new Blob([JSON.stringify(part)], { type: "application/json" }));
				} else if (part != null) data.append(name, scalarOf(name, part));
			}
		}
		return { body: data };
	};
}


export function text(contentType )  {
	return (body) => ({ contentType, body: scalarOf("body", body) });
}


export function binary(contentType )  {
	return (body) => {
		if (body instanceof Blob || body instanceof ArrayBuffer || ArrayBuffer.isView(body)) {
			return { contentType, body: body   };
		}
		throw inputError("The body must be a Blob, an ArrayBuffer or a view of one.");
	};
}
