/* Compiled from scripts/runtime/client/create-client.ts; edit that file. */ import createFetchClient, {



  mergeHeaders,

} from "openapi-fetch";

import { bufferResponse } from "./buffered-response.js";
import { connect } from "./connect.js";
import { errorBodyOf } from "./error-body.js";
import { CipherTrustError, inputError } from "./errors.js";

import { serializePath } from "./path.js";
import { createRedact, redactCause } from "./redact.js";
import {                 readResponse,                       } from "./response.js";

/** Options of `createClient`: those of `connect`, and those of openapi-fetch. */


/**
 * The contract's openapi-fetch client. Open enums are plain strings in its types; assign `data` to a type
 * of the contract, such as `AwsKey`, to complete their values.
 */


/**
 * An open enum is `"a" | (string & {})`. The types of openapi-fetch take `string & {}` for an object, so
 * that it is no longer usable as a string.
 */








/** The options of one call that this module reads; openapi-fetch reads the others. */










/** What openapi-fetch returns. */






/** The methods of openapi-fetch that send a request. */




/** Creates an openapi-fetch client of these operations whose `fetch` is the transport of `connect`. */
export function createClientFor(operations             , options                     )             {
  const { baseUrl, send, validate } = connect(options);
  // openapi-fetch would pass the options of `connect` on to fetch.
  const { token, timeoutMs, retries, maxResponseBytes, allowInsecureHttp, ...others } = options;
  const { requestInitExt, onRequest, onResponse, onRetry, validate: _, ...more } = others;
  const { fetch: defaultFetch, ...rest } = more;
  const client = createFetchClient                                         ({ ...rest, baseUrl });
  // Each method calls openapi-fetch's own, which has no place to validate what middleware returns, or to
  // make every error a CipherTrustError.
  const methods = client                      ;
  const { request } = methods;
  methods.request = call;
  for (const name of Object.keys(methods).filter((it) => /^[A-Z]+$/.test(it))) {
    methods[name] = (path, init) => call(name, path, init);
  }
  return client;

  async function call(
    method        ,
    path        ,
    { fetch = defaultFetch, parseAs = "json", timeoutMs, ...init }       = {},
  )                  {
    const name = String(method).toUpperCase();
    const operation = operations.find((it) => it.method === name && it.path === path);
    if (!operation) throw inputError(`The contract has no ${name} ${path}; nothing was sent.`);
    try {
      mergeHeaders(options.headers, init.headers);
    } catch {
      // Without the cause, since the error of fetch for an invalid header quotes its value.
      throw inputError("A header is invalid.");
    }
    const serializeParameters                 = (template, parameters) =>
      serializePath(template, parameters, operation.numbers);
    let received                              ;
    const fetchThroughTransport = async (sent         )                    => {
      if (!sent.url.startsWith(`${baseUrl}/`)) {
        throw inputError("The request is not for baseUrl; nothing was sent.");
      }
      received = await send(
        operation,
        sent.url,
        { headers: Object.fromEntries(sent.headers) },
        { signal: init.signal ?? sent.signal, timeoutMs },
        // A body can be sent only once, and there may be a retry.
        (_, fetchInit) =>
          (fetch ?? globalThis.fetch)(sent.body === null ? sent : sent.clone(), fetchInit),
      );
      const { response, text } = received;
      // No response can be constructed with another status, such as 0 for a redirect in a browser.
      if (response.status < 200 || response.status > 599) {
        readResponse(operation, received, validate);
      }
      return (received.response = bufferResponse(text ?? "", response));
    };

    let result        ;
    try {
      result = await request(method, path, {
        pathSerializer: options.pathSerializer ?? serializeParameters,
        ...init,
        // Without path parameters openapi-fetch would send the template itself.
        params: { ...init.params, path: init.params?.path ?? {} },
        // JSON is parsed below, so that a body that is not JSON is an error of the contract.
        parseAs: parseAs === "json" ? "text" : parseAs,
        fetch: fetchThroughTransport                           ,
      });
    } catch (error) {
      if (error instanceof CipherTrustError) throw error;
      const cause = redactCause(createRedact(received?.secrets ?? []), error, false);
      throw inputError(`${operation.operationId}: a middleware or an option failed.`, cause);
    }

    const { data, error, response } = result;
    let read = received;
    if (read?.response !== response) {
      // From a middleware. Its stream or blob cannot be read here.
      if (response.ok && parseAs !== "json" && parseAs !== "text") return result;
      const body = response.ok ? data : error;
      const text = typeof body === "string" ? body : (JSON.stringify(body) ?? "");
      read = { response, text, secrets: read?.secrets ?? [] };
    }
    try {
      const body = readResponse(operation, read, validate);
      return parseAs === "json" ? { data: body, response } : result;
    } catch (failure) {
      if ((failure                    ).kind !== "http") throw failure;
      return { error: errorBodyOf(failure                    ), response };
    }
  }
}
