/* scripts/runtime/mock/server.ts */ import {
	STATUS_CODES,
	createServer,



} from "node:http";
import { createServer as createSecureServer } from "node:https";

import { HttpError, MockError } from "./errors.js";


const REQUEST_TIMEOUT_MS = 800;
const CHECK_EVERY_MS = 200;


const DRAIN_MS = 200;


const TIMEOUT = "ERR_HTTP_REQUEST_TIMEOUT";

























export function createHardenedServer(
	handle ,
	report      ,
	pair      ,
)  {
	const exchanges = new WeakMap ();
	const server = newServer(pair);
	const onRequest = (request , response ) => {
		const controller = new AbortController();
		exchanges.set(request.socket, { request, response, controller });
		request.on("error", () => {});
		response.on("error", () => {});
		handle(request, response, controller.signal);
	};
	server.on("request", onRequest);

	server.on("checkExpectation", onRequest);
	server.on("connection", (socket ) => socket.on("error", () => {}));
	server.on("connect", (_, socket ) =>
		refuse(socket, new HttpError(405, "The mock is not a proxy.")),
	);
	server.on("clientError", (error , socket ) => {

		if (error.code?.startsWith("ERR_SSL_")) return void socket.destroy();
		if (error.code !== TIMEOUT) return fail(socket, error);
		const exchange = exchanges.get(socket);
		const wasComplete = exchange?.request.complete;

		setImmediate(() => {
			const latest = exchanges.get(socket);
			const isNew = latest !== exchange || !wasComplete;
			if (!(isNew && latest?.request.complete)) fail(socket, error);
		});
	});
	return server;

	function fail(socket , error )  {
		const httpError = httpErrorOf(error);
		const { request, response, controller } = exchanges.get(socket) ?? {};
		if (!request || !response) refuse(socket, httpError);
		else if (!request.complete && response.headersSent) socket.destroy();
		else if (!request.complete) controller?.abort(httpError);
		else if (response.writableFinished) refuse(socket, httpError);

		else response.once("close", () => refuse(socket, httpError));
	}

	function refuse(socket , { status, body } )  {

		if (!socket.writable || socket.bytesRead === 0) return void socket.destroy();
		report("invalid request:", status);
		const text = JSON.stringify(body);
		socket.end(
			[
				`HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
				"content-type: application/json",
				`content-length: ${Buffer.byteLength(text)}`,
				"connection: close",
				"",
				text,
			].join("\r\n"),
		);
		socket.resume();
		setTimeout(() => socket.destroy(), DRAIN_MS).unref();
	}
}

function newServer(pair        )  {
	const options = {
		requireHostHeader: false,
		requestTimeout: REQUEST_TIMEOUT_MS,
		connectionsCheckingInterval: CHECK_EVERY_MS,
	};
	if (!pair) return createServer(options);
	try {
		return createSecureServer({ ...options, ...pair });
	} catch (error) {
		const { message } = error  ;
		throw new MockError("options", `The certificate or its key cannot be used: ${message}.`);
	}
}

function httpErrorOf({ code } )  {

	const headers = { connection: "close" };
	if (code === "HPE_HEADER_OVERFLOW")
		return new HttpError(431, "The headers are too large.", headers);
	if (code === TIMEOUT) {
		return new HttpError(408, "The request did not arrive completely in time.", headers);
	}
	return new HttpError(400, "The request is not valid HTTP.", headers);
}
