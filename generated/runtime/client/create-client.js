/* scripts/runtime/client/create-client.ts */ import createFetchClient, {



	mergeHeaders,

} from "openapi-fetch";

import { bufferResponse } from "./buffered-response.js";
import { isHttpResponse } from "./check-response.js";
import { connect } from "./connect.js";
import {   errorBodyOf } from "./error-body.js";
import { CipherTrustError, inputError } from "./errors.js";
import {   withinLimits } from "./limits.js";

import { checkUrl, serializePath } from "./path.js";
import { isAccepted } from "./platform.js";
import { createRedact } from "./redact.js";
import {   readResponse,   } from "./response.js";



















































const PARSE_AS = ["json", "text", "blob", "arrayBuffer", "stream", "formData"];


export function createClientFor(
	operations  ,
	options ,
)  {
	const connection = connect(options);
	const { baseUrl, send, validate, timeoutMs: defaultTimeoutMs } = connection;

	const { token, auth, servers, timeoutMs, retries, ...connecting } = options  ;
	const { maxResponseBytes, allowInsecureHttp, ...others } = connecting;
	const { requestInitExt, onRequest, onResponse, onRetry, validate: _, ...more } = others;
	const { fetch, pathSerializer, ...rest } = more;
	const client = createFetchClient ({ ...rest, baseUrl });


	const methods = client    ;
	const { request } = methods;
	const { use } = client;
	client.use = (...middleware) => {
		try {
			use(...middleware);
		} catch (cause) {
			throw inputError("use() takes objects with onRequest, onResponse or onError.", cause);
		}
	};
	methods.request = call;
	for (const name of Object.keys(methods).filter((it) => /^[A-Z]+$/.test(it))) {
		methods[name] = (path, init) => call(name, path, init);
	}
	const takesSignal = isAccepted({ signal: new AbortController().signal });
	return client;

	async function call(method , path , init   )  {
		const name = nameOf(method).toUpperCase();
		const found = operations.find(([it]) => it.method === name && it.path === path);
		if (!found) {
			throw inputError(`The contract has no ${name} ${nameOf(path)}; nothing was sent.`);
		}
		const [operation, errorBodies] = found;
		return withinLimits(
			operation.operationId,
			init?.timeoutMs ?? defaultTimeoutMs,
			init?.signal ?? options.signal,
			(limits) => callWithin(limits, operation, errorBodies, init ?? {}),
		);
	}

	async function callWithin(
		limits ,
		operation ,
		errorBodies ,
		{ parseAs = "json", timeoutMs: _, ...init } ,
	)  {
		const { operationId, method, path } = operation;
		if (!PARSE_AS.includes(parseAs)) throw inputError(`parseAs must be one of ${PARSE_AS.join()}.`);
		try {
			mergeHeaders(options.headers, init.headers, init.params?.header  );
		} catch {

			throw inputError("A header is invalid.");
		}
		const serialized = operation.serialize?.(
			operation,
			(it) => (it.in === "body" ? init.body : init.params?.[it.in]?.[it.name]),
			validate,
		);
		const serializeParameters  = (template, parameters) => {
			const serialize = init.pathSerializer ?? pathSerializer;

			if (!serialize && serialized) return template.slice(0, -path.length) + serialized.path;
			if (!serialize) return serializePath(template, parameters);
			const custom = serialize(template, parameters);
			if (/[{}]/.test(custom)) throw inputError(`pathSerializer returned ${custom}.`);
			return custom;
		};
		const hasOwnBody = init.bodySerializer ?? rest.bodySerializer;
		const withSerialized = serialized && {
			querySerializer:
				init.querySerializer ?? rest.querySerializer ?? (() => serialized.query ?? ""),
			...(serialized.body && !hasOwnBody && { body: serialized.body, bodySerializer: identity }),
		};
		const ownBaseUrl = operation.baseUrlOf?.(connection);
		let received   ;
		const fetchThroughTransport = async (sent )  => {
			if (sent.method !== method) throw inputError(`The request is not a ${method}.`);
			const url = checkUrl(sent.url, ownBaseUrl ?? baseUrl, path);
			limits.follow(sent.signal);
			const own = Object.fromEntries(sent.headers);
			const headers = { ...own };
			const credentials = () =>
				Object.keys(headers).filter((it) => it === "authorization" || headers[it] !== own[it]);
			try {
				received = await send(operation, url, { method, headers }, limits, {
					fetch: init.fetch,
					input: () => {

						for (const name of credentials()) sent.headers.set(name, headers[name]);

						return sent.body === null ? sent : sent.clone();
					},
				});
			} finally {

				for (const name of credentials()) sent.headers.delete(name);
			}
			const { response, text, isRedirected } = received;

			if (isRedirected || response.status < 200 || response.status > 599) {
				readResponse(operation, received, validate);
			}
			return (received.response = bufferResponse(text ?? "", response, received.bytes));
		};

		let result ;
		try {
			result = await request(method, path, {
				...init,
				redirect: "manual",
				...(ownBaseUrl && { baseUrl: ownBaseUrl }),
				...withSerialized,
				pathSerializer: serializeParameters,

				signal: takesSignal ? limits.signal : undefined,

				params: {
					...init.params,
					path: init.params?.path ?? {},
					header: { ...init.params?.header, ...serialized?.headers },
				},

				parseAs: "text",
				fetch: fetchThroughTransport   ,
			}  );
		} catch (error) {
			if (error instanceof CipherTrustError) throw error;
			throw inputError(`${operationId}: a middleware or an option failed.`, error);
		}

		const { data, error, response } = result;
		let read = received;
		if (read?.response !== response) {

			if (!isHttpResponse(response)) {
				const message = `${operationId}: a middleware returned no HTTP response.`;
				throw new CipherTrustError("network", message);
			}
			const body = response.ok ? data : error;
			const text = typeof body === "string" ? body : (JSON.stringify(body) ?? "");
			read = { response, text, secrets: limits.secrets, isRedirected: response.redirected };
		}
		try {
			const body = readResponse(operation, read, validate);
			if (parseAs === "json") return { data: body, response };
		} catch (failure) {
			if ((failure  ).kind !== "http") throw failure;
			return { error: errorBodyOf(failure  , errorBodies), response };
		}
		if (parseAs === "text" || data === undefined) return result;
		const { text, secrets, bytes } = read;
		const unread = bufferResponse(text ?? "", response, bytes);
		try {
			const body = parseAs === "stream" ? unread.body : await unread[parseAs  ]();
			return { data: body, response: unread };
		} catch (cause) {
			const message = `${operationId}: the response cannot be read as ${parseAs}.`;
			const { status } = response;
			const rawBody = createRedact(secrets)(text ?? "");
			throw new CipherTrustError("contract", message, { cause, status, rawBody, violations: [] });
		}
	}
}

function identity(value )  {
	return value;
}

function nameOf(value )  {
	return typeof value === "string" ? value : typeof value;
}
