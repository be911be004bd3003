/* Compiled from scripts/runtime/mock/handler.ts; edit that file. */ 
import { readBody } from "./body.js";
import { Refusal } from "./errors.js";
import { checkHeaders } from "./headers.js";

import { parsePreferences,                  } from "./prefer.js";

import { reflectParameters } from "./reflect.js";
import { send } from "./send.js";

/** Answers each request by Prism, as the request and the options want it. Never rejects. */
export function createAnswerer(prism       , options             ) {
  const { dynamic = false, delayMs = 0, failRate = 0, failWith = 503 } = options;
  /** How much of a failure is due: the rate is kept exactly, so that a test can count on it. */
  let due = 0;

  return async function answer(request                 , response                )                {
    let preferences              = {};
    let result        ;
    try {
      allowOrigin(request, response);
      if (isPreflight(request)) return void response.writeHead(204).end();
      const { path, query } = parseTarget(request.url ?? "/");
      const { prefer } = request.headers                       ;
      preferences = { dynamic, waitMs: delayMs, ...parsePreferences(prefer, query) };
      const headers = checkHeaders(request.headers);
      const route = findRoute(prism, request.method ?? "GET", path);
      const call = { method: request.method ?? "GET", path, query, headers, body: null };
      result = await answerCall(await withBody(call, request, route), preferences, route);
    } catch (error) {
      result = answerOf(error);
    }
    await wait(preferences.waitMs ?? delayMs, response);
    send(response, result, preferences.fault);
  };

  async function answerCall(
    call              ,
    preferences             ,
    route                   ,
  )                  {
    if (preferences.fault === "html") return answerFrontEnd(call);
    const result = await prism.answer(call, preferences);
    if (result.status >= 300) return result;
    due += failRate;
    if (preferences.code === undefined && due >= 1 - Number.EPSILON * 16) {
      due -= 1;
      return prism.answer(call, { code: failWith });
    }
    const { dynamic: isDynamic = false } = preferences;
    return options.static || !route
      ? result
      : reflectParameters(result, route, call.path, isDynamic);
  }

  /** The page that a front end answers with while a node restarts, as the document has it. */
  async function answerFrontEnd(call              )                  {
    const headers = { ...call.headers, accept: "text/html" };
    try {
      return await prism.answer({ ...call, headers }, { code: 502 });
    } catch {
      const page = "<!DOCTYPE html><title>502 Bad Gateway</title>";
      return { status: 502, headers: { "content-type": "text/html" }, body: page };
    }
  }
}

/**
 * For a browser, whatever its origin: there is nothing to protect here.
 *
 * @throws {Refusal} for what was asked in characters that no header can hold.
 */
function allowOrigin({ headers }                 , response                )       {
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
    throw new Refusal(400, "A header has characters that none can hold.");
  }
  response.setHeader("access-control-allow-credentials", "true");
  response.setHeader("access-control-expose-headers", "Retry-After, WWW-Authenticate, Allow");
  response.setHeader("vary", "Origin");
}

function isPreflight({ method, headers }                 )          {
  return (
    method === "OPTIONS" &&
    headers.origin !== undefined &&
    headers["access-control-request-method"] !== undefined
  );
}

/** @throws {Refusal} for a path that is none. */
function parseTarget(url        )                                           {
  const [, path = "/", query = ""] = /^(?:https?:\/\/[^/?#]*)?([^?#]*)\??([^#]*)/.exec(url) ?? [];
  try {
    decodeURIComponent(path);
  } catch {
    throw new Refusal(400, "The path has a percent escape that is none.");
  }
  // Such as the asterisk of OPTIONS.
  if (!/^\/|^$/.test(path)) throw new Refusal(404, `The contract has no path ${path}.`);
  return { path: path || "/", query: new URLSearchParams(query) };
}

function findRoute(prism       , method        , path        )                    {
  return prism.routes.find((it) => it.method === method && it.pattern.test(path));
}

/** @throws {Refusal} for a body that is too large, stops half-way, or is not the JSON that it is said to be. */
async function withBody(
  call              ,
  request                 ,
  route                   ,
)                        {
  const text = await readBody(request);
  if (text === "") return call;
  if (!String(call.headers["content-type"]).includes("json")) return { ...call, body: text };
  let body         ;
  try {
    body = JSON.parse(text);
  } catch {
    throw new Refusal(400, "The body is not JSON.");
  }
  const isEmpty = JSON.stringify(body) === "{}";
  // Some clients send an empty object with every POST, and an appliance is thought to ignore it.
  if (!isEmpty || route?.operation.request?.body?.contents?.length) return { ...call, body };
  const {
    "content-type": _,
    "content-length": __,
    "transfer-encoding": ___,
    ...headers
  } = call.headers;
  return { ...call, headers };
}

function answerOf(error         )         {
  const refusal =
    error instanceof Refusal ? error : new Refusal(500, `The mock failed: ${String(error)}`);
  const { status, headers, body } = refusal;
  return { status, headers: { ...headers, "content-type": "application/json" }, body };
}

/** Waits, unless the client leaves. */
function wait(ms        , response                )                       {
  if (ms <= 0 || response.destroyed) return;
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    response.on("close", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
