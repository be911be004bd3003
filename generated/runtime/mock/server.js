/* Compiled from scripts/runtime/mock/server.ts; edit that file. */ import { createServer,                                                        } from "node:http";

import { BROKEN } from "./body.js";
import { Refusal } from "./errors.js";

/** How often connections are looked at, and how often one may be found no further than before. */
const LOOK_EVERY_MS = 200;
const MOST_LOOKS = 4;

/** What is known of a connection. */











/**
 * A server that no request ends or keeps waiting: what is not HTTP, or stops half-way, gets a 4xx in the
 * contract's shape, or its connection closed, within a second.
 *
 * @param report Told of what got no further than this.
 */
export function createHardenedServer(
  handle                                                              ,
  report                                        ,
)         {
  const states = new Map               ();
  const server = createServer({
    requireHostHeader: false,
    headersTimeout: 5_000,
    connectionsCheckingInterval: 1_000,
  });

  server.on("connection", (socket        ) => {
    states.set(socket, { answeredBytes: 0, bytes: 0, looks: 0 });
    socket.on("error", () => {});
    socket.on("close", () => states.delete(socket));
  });
  const onRequest = (request                 , response                ) => {
    const state = states.get(request.socket) ;
    Object.assign(state, { request, response, looks: 0 });
    request.on("error", () => {});
    response.on("error", () => {});
    response.on("close", () => {
      if (state.response !== response) return;
      Object.assign(state, {
        request: undefined,
        response: undefined,
        answeredBytes: request.socket.bytesRead,
      });
    });
    // The rest of a body that was refused has then been dropped.
    request.on("close", () => {
      if (!state.request) state.answeredBytes = request.socket.bytesRead;
    });
    handle(request, response);
  };
  server.on("request", onRequest);
  // Whatever a client expects, it is answered.
  server.on("checkExpectation", onRequest);
  server.on("connect", (_, socket        ) =>
    refuse(socket, new Refusal(405, "This is no proxy.")),
  );
  server.on("clientError", (error                       , socket        ) => {
    const { request, response } = states.get(socket) ?? {};
    const refusal = refusalOf(error);
    if (request && !request.complete) request.emit(BROKEN, refusal);
    // What was asked before in the same breath is answered first.
    else if (response) response.once("close", () => refuse(socket, refusal));
    else refuse(socket, refusal);
  });

  const timer = setInterval(() => {
    for (const [socket, state] of states) look(socket, state);
  }, LOOK_EVERY_MS).unref();
  server.on("close", () => clearInterval(timer));
  return server;

  /** By looks and not by a clock: where the process itself paused, what came meanwhile is read between two. */
  function look(socket        , state       )       {
    const { request, answeredBytes, bytes } = state;
    const isWaiting = request ? !request.complete : socket.bytesRead > answeredBytes;
    state.bytes = socket.bytesRead;
    state.looks = isWaiting && bytes === socket.bytesRead ? state.looks + 1 : 0;
    if (state.looks < MOST_LOOKS - 1) return;
    const refusal = brokenOff();
    if (request) request.emit(BROKEN, refusal);
    else refuse(socket, refusal);
  }

  function refuse(socket        , refusal         )       {
    const { status } = refusal;
    const body = JSON.stringify(refusal.body);
    if (!socket.writable) return void socket.destroy();
    report("a request that cannot be read", status);
    socket.end(
      [
        `HTTP/1.1 ${status} Refused`,
        "content-type: application/json",
        `content-length: ${Buffer.byteLength(body)}`,
        "connection: close",
        "",
        body,
      ].join("\r\n"),
    );
    // A client that goes on sending is not listened to any more.
    socket.resume();
    setTimeout(() => socket.destroy(), LOOK_EVERY_MS).unref();
  }
}

function refusalOf({ code }                       )          {
  if (code === "HPE_HEADER_OVERFLOW") return new Refusal(431, "The headers are too large.", CLOSE);
  if (code === "ERR_HTTP_REQUEST_TIMEOUT") return brokenOff();
  return new Refusal(400, "This is no HTTP request.", CLOSE);
}

function brokenOff()          {
  return new Refusal(408, "The request stopped before its end.", CLOSE);
}

/** Nothing that comes after it on the connection could be understood. */
const CLOSE = { connection: "close" };
