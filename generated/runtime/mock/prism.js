/* scripts/runtime/mock/prism.ts */ import { randomUUID } from "node:crypto";

import { invalidDocument, withoutCredentials } from "./document.js";
import { MockError,   } from "./errors.js";
import { mediaTypesOf, unknownPreference } from "./examples.js";

import { httpErrorOf, invalidRequest } from "./refusal.js";
import { requirePrism } from "./load-prism.js";
import { isUrl, readDocument } from "./parser.js";
















export async function loadPrism(document )  {
	const { createInstance, getHttpOperationsFromSpec } = requirePrism();
	let operations ;
	try {

		const source = isUrl(document) ? await readDocument(document) : document;
		operations = await getHttpOperationsFromSpec(source);
	} catch (error) {
		throw invalidDocument(document, error  );
	}
	if (operations.length === 0) {
		throw new MockError("document", `${withoutCredentials(document)} has no operation to serve.`);
	}
	for (const { request } of operations) {

		for (const it of [...(request?.query ?? []), ...(request?.cookie ?? [])]) {
			it.explode ??= it.style === "form";
		}
	}
	const instance = createInstance(CONFIG, { logger: silentLogger   });
	const routes = operations.map(routeOf);
	const byPrecedence = routes.toSorted(
		(one, other) => one.parameters.length - other.parameters.length,
	);
	const find  = (method, path) =>
		byPrecedence.find((it) => it.method === method && it.pattern.test(path));

	return {
		routes,
		find,
		async respond(call, preferences) {
			const { method, path, query, headers, body } = call;
			const { code, example, dynamic = false, seed = randomUUID() } = preferences;
			const own = find(method, path);
			const operation = own?.operation;

			const matching = routes.filter((it) => it.pattern.test(path));
			const route = own ?? matching[0];
			const ownPath = route ? ownPathOf(route, path) : path;
			const url = { path: ownPath, query: valuesOf(query) };
			const input = { method: method.toLowerCase(), url, headers, body }  ;
			const candidates = matching.length > 0 ? matching.map((it) => it.operation) : operations;
			const mediaTypes = mediaTypesOf(operation, preferences);
			const mock = {
				dynamic,
				...(dynamic && { seed: `${seed} ${method} ${path}` }),
				...(code && { code }),
				...(example && { exampleKey: example }),
				...(mediaTypes && { mediaTypes }),
			};
			const outcome = await instance.request(input, candidates, { ...CONFIG, mock })();
			if (outcome._tag === "Left") throw httpErrorOf(outcome.left, call, matching, preferences);
			const { output, validations } = outcome.right;
			const response = {
				status: output.statusCode,
				headers: output.headers ?? {},
				body: output.body,
			};
			const violations = validations.input.filter(({ severity }) => severity === ERROR);
			if (violations.some((it) => it.code === 401)) {
				return (await unauthorized(input, candidates)) ?? response;
			}
			if (violations.length > 0) {
				throw invalidRequest(response.status, violations.map(toViolation), call, operation);
			}

			if (code !== undefined && response.status !== code && response.status < 300) {
				throw unknownPreference(operation, preferences);
			}
			return { ...response, fault: preferences.fault };
		},
	};


	async function unauthorized(
		input ,
		candidates ,
	)    {
		const mock = { dynamic: false, code: 401 };
		const config = { ...CONFIG, checkSecurity: false, validateRequest: false, mock };
		const outcome = await instance.request(input, candidates, config)();
		if (outcome._tag === "Left" || outcome.right.output.statusCode !== 401) return undefined;
		const { headers = {}, body } = outcome.right.output;
		return { status: 401, headers, body };
	}
}

const CONFIG = {
	isProxy: false  ,
	checkSecurity: true,
	errors: false,
	mock: { dynamic: false },
	upstreamProxy: undefined,
	validateRequest: true,
	validateResponse: false,
};


const ERROR = 0;

function toViolation({ path = [], code = "", message } )  {
	const location = path.map(String);
	return { ...(location.length > 0 && { location }), severity: "Error", code, message };
}


function valuesOf(query )     {
	const entries = [...new Set(query.keys())].map((name) => {
		const values = query.getAll(name);
		return [name, values.length === 1 ? values[0] : values];
	});
	return Object.fromEntries(entries)     ;
}


const LEVELS = ["trace", "debug", "info", "success", "warn", "error", "fatal"];
const silentLogger     = { child: () => silentLogger };
for (const level of LEVELS) silentLogger[level] = () => {};

function routeOf(operation )  {
	const { path, method } = operation;
	const pattern = escape(path).replace(/\{.+?\}/g, "([^/]+)");
	const prefixes = prefixesOf(operation).map(escape).join("|");
	return {
		operation,
		method: method.toUpperCase(),
		pattern: new RegExp(`^(?:${prefixes})?${pattern}$`),
		parameters: [...path.matchAll(/\{(.+?)\}/g)].map(([, name]) => name),
	};
}


function ownPathOf({ operation, pattern } , path )  {
	const values = pattern.exec(path).slice(1);
	return operation.path.replace(/\{.+?\}/g, () => values.shift());
}

function escape(text )  {
	return text.replace(/[.*+?^$()|[\]\\]/g, "\\$&");
}


function prefixesOf({ servers = [] } )  {
	return servers
		.filter(({ url }) => !/^(\w+:)?\/\//.test(url))
		.map(({ url, variables }) => {
			const path = url.replace(/\{(.+?)\}/g, (_, name ) => variables?.[name]?.default ?? "");
			return path.replace(/^\/?/, "/").replace(/\/+$/, "");
		});
}
