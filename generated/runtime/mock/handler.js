/* scripts/runtime/mock/handler.ts */ import {     STATUS_CODES } from "node:http";
import { setTimeout } from "node:timers/promises";
import { ABSENT, removeAt } from "./absent.js";
import { readBody } from "./body.js";
import { HttpError } from "./errors.js";
import { checkHeaders } from "./headers.js";

import { parsePreferences,   } from "./prefer.js";

import { reflect } from "./reflect.js";
import { parametersOf } from "./routes.js";
import { errorResponse, send } from "./send.js";
import { SERVER_NAME } from "./server-name.js";



const JSON_TYPE = /^application\/(.+\+)?json(;|$)/;


export function createHandler(prism , options )  {
	const { dynamic = false, seed, delayMs = 0, failRate = 0, failWith = 503 } = options;
	const defaults = { dynamic, ...(seed !== undefined && { seed: String(seed) }) };

	let due = 0;

	return async function handle(request, response, signal) {
		let waitMs = delayMs;
		let call   ;
		let content ;
		response.setHeader("server", SERVER_NAME);
		try {
			allowOrigin(request, response);
			if (isPreflight(request)) return void response.writeHead(204).end();
			const { path, query } = parseTarget(request.url ?? "/");
			const { method = "GET" } = request;
			const { prefer } = request.headers     ;
			call = { method, path, query, headers: checkHeaders(request.headers), body: null };
			const preferences = { ...defaults, ...parsePreferences(prefer, query) };
			waitMs = preferences.waitMs ?? delayMs;
			const route = prism.find(method, path);
			const body = await readBody(request, signal);
			content = await respond(withBody(call, body, route), preferences, route);
		} catch (error) {
			content = errorResponse(error);

			if (call && content.status === 400) content = (await unauthorized(call)) ?? content;
		}
		await wait(waitMs, response);
		send(response, content);
	};

	async function respond(
		call ,
		preferences ,
		route   ,
	)  {
		const content = await prism.respond(call, preferences);
		const { status, body, fault } = content;
		if (fault === "html") return htmlPage(call, preferences.code);
		if (status >= 300) return content;
		due += failRate;
		if (preferences.code === undefined && due >= 1 - Number.EPSILON * 16) {
			due -= 1;
			return { ...(await prism.respond(call, { code: failWith })), fault };
		}
		const isObject = typeof body === "object" && body !== null && !Array.isArray(body);
		if (!route || !isObject) return content;
		if (preferences.dynamic) removeAt(body, absentOf(route));
		if (options.static) return content;
		const examples = preferences.dynamic ? propertyExamplesOf(route) : {};
		return { ...content, body: reflect(body, parametersOf(route, call.path), examples) };
	}

	async function unauthorized(call )    {
		const content = await prism.respond(call, {}).catch(errorResponse);
		return content.status === 401 ? content : undefined;
	}


	async function htmlPage(call , status = 502)  {
		const headers = { ...call.headers, accept: "text/html" };
		try {
			return await prism.respond({ ...call, headers }, { code: status });
		} catch {
			const page = `<!DOCTYPE html><title>${status} ${STATUS_CODES[status] ?? ""}</title>`;
			return { status, headers: { "content-type": "text/html" }, body: page };
		}
	}
}






function allowOrigin({ headers } , response )  {
	const {
		origin = "*",
		"access-control-request-headers": names = "*",
		"access-control-request-method": method = "*",
	} = headers;
	try {
		response.setHeader("access-control-allow-origin", origin);
		response.setHeader("access-control-allow-headers", names);
		response.setHeader("access-control-allow-methods", method);
	} catch {
		throw new HttpError(400, "A request header has invalid characters.");
	}
	response.setHeader("access-control-allow-credentials", "true");
	response.setHeader("access-control-expose-headers", "Retry-After, WWW-Authenticate, Allow");
	response.setHeader("vary", "Origin");
}

function isPreflight({ method, headers } )  {
	const isFromPage = "origin" in headers && "access-control-request-method" in headers;
	return method === "OPTIONS" && isFromPage;
}


function parseTarget(url )       {
	const [, path = "/", query = ""] = /^(?:https?:\/\/[^/?#]*)?([^?#]*)\??([^#]*)/.exec(url) ?? [];
	try {
		decodeURIComponent(path);
	} catch {
		throw new HttpError(400, "The path has an invalid percent escape.");
	}

	if (!/^\/|^$/.test(path)) throw new HttpError(404, `The contract has no path ${path}.`);
	return { path: path || "/", query: new URLSearchParams(query) };
}


function withBody(call , text , route   )  {
	if (text === "") return call;

	const headers = { ...call.headers, "content-length": String(Buffer.byteLength(text)) };
	if (!JSON_TYPE.test(String(call.headers["content-type"])))
		return { ...call, headers, body: text };
	let body ;
	try {
		body = JSON.parse(text);
	} catch {
		throw new HttpError(400, "The body is not JSON.");
	}
	const isEmpty = JSON.stringify(body) === "{}";
	if (!isEmpty || route?.operation.request?.body?.contents?.length) {
		return { ...call, headers, body };
	}

	return { ...call, headers: { ...call.headers, "content-length": "0" } };
}

function absentOf({ operation } )  {
	const pointers = operation.extensions?.[ABSENT];
	return Array.isArray(pointers) ? pointers.map(String) : [];
}


function propertyExamplesOf({ operation } )   {
	const success = operation.responses.find(({ code }) => code.startsWith("2"));
	const properties = Object.entries(success?.contents?.[0]?.schema?.properties ?? {});
	const examples = properties.flatMap(([name, schema]) => {
		const [example] = (schema     ).examples ?? [];
		return example === undefined ? [] : [[name, example]];
	});
	return Object.fromEntries(examples);
}


async function wait(ms , response )  {
	if (ms <= 0 || response.destroyed) return;
	const closed = new AbortController();
	response.on("close", () => closed.abort());
	await setTimeout(ms, undefined, { signal: closed.signal }).catch(() => {});
}
