/* Compiled from scripts/runtime/verify/exchange.ts; edit that file. */ import http, {                      } from "node:http";
import https from "node:https";
import { text } from "node:stream/consumers";
import { createRedact, redactJson } from "../client/redact.js";




/** What a step has sent and received, with the token redacted. */


/**
 * Creates the `fetch` of one step, which records into the exchange. Node's own `fetch` cannot be given a
 * certificate. This one follows no redirect and uses no proxy.
 */
export function createFetch(
  { headers, isAuthenticated }              ,
  exchange          ,
  { token, ca, insecure }               ,
)                          {
  const show = createRedact([token]);
  const showAll = (all         ) =>
    Object.fromEntries([...all].map(([name, value]) => [name, show(value)]));

  return async (input, init) => {
    const request = new Request(input, init);
    if (!isAuthenticated) request.headers.delete("authorization");
    for (const [name, value] of Object.entries(headers)) request.headers.set(name, value);
    const { method, url } = request;
    exchange.request = { method, url: show(url), headers: showAll(request.headers) };

    const sent = await request.text();
    const outgoing = (url.startsWith("https:") ? https : http).request(url, {
      method,
      headers: Object.fromEntries(request.headers),
      signal: init?.signal ?? undefined,
      ca,
      rejectUnauthorized: !insecure,
      agent: false,
    });
    const incoming = await new Promise                 ((resolve, reject) => {
      outgoing.on("response", resolve).on("error", reject).end(sent);
    });
    const status = incoming.statusCode ;
    const received = new Headers();
    for (const [name, values] of Object.entries(incoming.headersDistinct)) {
      for (const value of values ) received.append(name, value);
    }
    const body = await text(incoming);
    exchange.response = { status, headers: showAll(received), body: redactJson(show, body) };
    return new Response(body || null, { status, headers: received });
  };
}
