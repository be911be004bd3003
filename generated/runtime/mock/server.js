/* Compiled from scripts/runtime/mock/server.ts; edit that file. */ import {
  STATUS_CODES,
  createServer,



} from "node:http";
import { createServer as createSecureServer } from "node:https";

import { HttpError, MockError } from "./errors.js";

/** How long a request, with its headers, may take to arrive completely, and how often that is checked. */
const REQUEST_TIMEOUT_MS = 800;
const CHECK_EVERY_MS = 200;

/** How long to drain a connection after an error, so that the client can read the response. */
const DRAIN_MS = 200;

/** The code of Node's error for a request that takes longer. */
const TIMEOUT = "ERR_HTTP_REQUEST_TIMEOUT";

/** The latest request of a connection. */






/** Handles a request. The signal is aborted with an {@link HttpError} if its body cannot be read. */






/**
 * A server that no request can crash or block. A request that is not valid HTTP, or that has not arrived
 * completely after about a second, gets a 4xx in the contract's shape, or its connection is closed. This
 * ends slow uploads too: 1 MB, the largest body, must arrive within that second. The response may take
 * any time.
 *
 * @param report Called for each error of a request that never reaches `handle`.
 * @param pair The certificate and its key, for HTTPS.
 * @throws {MockError} of kind `options` if one of them cannot be used.
 */
export function createHardenedServer(
  handle        ,
  report                                        ,
  pair                                ,
)         {
  const exchanges = new WeakMap                  ();
  const server = newServer(pair);
  const onRequest = (request                 , response                ) => {
    const controller = new AbortController();
    exchanges.set(request.socket, { request, response, controller });
    request.on("error", () => {});
    response.on("error", () => {});
    handle(request, response, controller.signal);
  };
  server.on("request", onRequest);
  // An unknown `Expect` is ignored.
  server.on("checkExpectation", onRequest);
  server.on("connection", (socket        ) => socket.on("error", () => {}));
  server.on("connect", (_, socket        ) =>
    refuse(socket, new HttpError(405, "The mock is not a proxy.")),
  );
  server.on("clientError", (error                       , socket        ) => {
    // A response cannot be sent without TLS.
    if (error.code?.startsWith("ERR_SSL_")) return void socket.destroy();
    if (error.code !== TIMEOUT) return fail(socket, error);
    const exchange = exchanges.get(socket);
    const wasComplete = exchange?.request.complete;
    // If the process was busy, the rest of the request may have arrived, and is read before this.
    setImmediate(() => {
      const latest = exchanges.get(socket);
      const isNew = latest !== exchange || !wasComplete;
      if (!(isNew && latest?.request.complete)) fail(socket, error);
    });
  });
  return server;

  function fail(socket        , error                       )       {
    const httpError = httpErrorOf(error);
    const { request, response, controller } = exchanges.get(socket) ?? {};
    if (!request || !response) refuse(socket, httpError);
    else if (!request.complete && response.headersSent) socket.destroy();
    else if (!request.complete) controller?.abort(httpError);
    else if (response.writableFinished) refuse(socket, httpError);
    // A pipelined request gets its response first.
    else response.once("close", () => refuse(socket, httpError));
  }

  function refuse(socket        , { status, body }           )       {
    // A client may open a connection in advance, and does not expect a response on it.
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

function newServer(pair                                           )         {
  const options = {
    requireHostHeader: false,
    requestTimeout: REQUEST_TIMEOUT_MS,
    connectionsCheckingInterval: CHECK_EVERY_MS,
  };
  if (!pair) return createServer(options);
  try {
    return createSecureServer({ ...options, ...pair });
  } catch (error) {
    const { message } = error         ;
    throw new MockError("options", `The certificate or its key cannot be used: ${message}.`);
  }
}

function httpErrorOf({ code }                       )            {
  // Nothing that follows on the connection could be parsed.
  const headers = { connection: "close" };
  if (code === "HPE_HEADER_OVERFLOW")
    return new HttpError(431, "The headers are too large.", headers);
  if (code === TIMEOUT) {
    return new HttpError(408, "The request did not arrive completely in time.", headers);
  }
  return new HttpError(400, "The request is not valid HTTP.", headers);
}
