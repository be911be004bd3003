/* Compiled from scripts/runtime/client/create-client.ts; edit that file. */ import createFetchClient, {



  mergeHeaders,


} from "openapi-fetch";

import { connect } from "./connect.js";
import { errorBodyOf } from "./error-body.js";
import { CipherTrustError, inputError } from "./errors.js";


import { serializePath } from "./path.js";
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
  const connection = connect(options);
  const { baseUrl } = connection;
  // openapi-fetch would pass the options of `connect` on to fetch.
  const { token, timeoutMs, retries, allowInsecureHttp, requestInitExt, ...others } = options;
  const { onRequest, onResponse, onRetry, validate: _, fetch: defaultFetch, ...rest } = others;
  /** Responses of the transport, by their request. */
  const received = new WeakMap                           ();
  /** Responses that have been read through the contract. */
  const read = new WeakSet          ();
  const client = createFetchClient                                         ({ ...rest, baseUrl });
  // The first middleware is the last one to see a response, so it reads what the caller would get.
  client.use({ onResponse: readThroughContract });

  // Each method adds the transport to openapi-fetch's own, and makes every error a CipherTrustError.
  const methods = client                      ;
  const { request: send } = methods;
  methods.request = call;
  for (const name of Object.keys(methods).filter((it) => /^[A-Z]+$/.test(it))) {
    methods[name] = (path, init) => call(name, path, init);
  }
  return client;

  function operationOf(method        , path        )            {
    const operation = operations.find((it) => it.method === method && it.path === path);
    if (operation) return operation;
    throw inputError(`The contract has no operation ${method} ${path}; nothing was sent.`);
  }

  async function call(
    method        ,
    path        ,
    { fetch = defaultFetch, timeoutMs, ...init }       = {},
  )                  {
    const operation = operationOf(String(method).toUpperCase(), path);
    if (options.headers ?? init.headers) checkHeaders(options.headers, init.headers);
    const serializeParameters                 = (template, parameters) =>
      serializePath(template, parameters, operation.numbers);
    try {
      const result = await send(method, path, {
        pathSerializer: options.pathSerializer ?? serializeParameters,
        ...init,
        // Without path parameters openapi-fetch would send the template itself.
        params: { ...init.params, path: init.params?.path ?? {} },
        fetch: ((request         ) =>
          fetchThroughTransport(operation, request, fetch, {
            signal: init.signal ?? request.signal,
            timeoutMs,
          }))                           ,
      });
      return read.has(result.response) ? result : readResult(operation, result);
    } catch (error) {
      if (error instanceof CipherTrustError) throw error;
      throw inputError(
        `${operation.operationId}: an option or a middleware failed; see the cause.`,
        error,
      );
    }
  }

  async function fetchThroughTransport(
    operation           ,
    request         ,
    fetch                                     ,
    options             ,
  )                    {
    if (!request.url.startsWith(`${baseUrl}/`)) {
      throw inputError("The request is not for the server of baseUrl; nothing was sent.");
    }
    let response                      ;
    const keepResponse                          = async (_, init) => {
      // A body can be sent only once, and there may be a retry.
      const input = request.body === null ? request : request.clone();
      response = await (fetch ?? globalThis.fetch)(input, init);
      return response.clone();
    };
    const init = { headers: Object.fromEntries(request.headers) };
    const { text, secrets } = await connection.send(
      operation,
      request,
      init,
      options,
      keepResponse,
    );
    received.set(request, { response: response , text, secrets });
    return response ;
  }

  async function readThroughContract({
    request,
    response,
    schemaPath,
  }                                                   )                    {
    const own = received.get(request);
    const text = own?.response === response ? own.text : await response.clone().text();
    const operation = operationOf(request.method, schemaPath);
    const error = errorOf(operation, { response, text, secrets: own?.secrets ?? [] });
    const result = error ? toErrorResponse(error, response) : response;
    read.add(result);
    return result;
  }

  /** Reads a result whose response is from the `onRequest` of a middleware: it skips every `onResponse`. */
  function readResult(operation           , { data, error, response }        )         {
    const body = response.ok ? data : error;
    const text = typeof body === "string" ? body : (JSON.stringify(body) ?? "");
    const failure = errorOf(operation, { response, text, secrets: [] });
    return failure ? { error: errorBodyOf(failure), response } : { data, response };
  }

  /** The error of a 4xx or 5xx; undefined for a success. Throws every other error. */
  function errorOf(operation           , response                  )                               {
    try {
      readResponse(operation, response, connection.validate);
      return undefined;
    } catch (error) {
      const { kind, status } = error                    ;
      if (kind === "http" && status  < 600) return error                    ;
      throw error;
    }
  }
}

/** The response for openapi-fetch to read the `error` from. */
function toErrorResponse(error                  , { status, statusText, headers, url }          ) {
  const own = new Headers(headers);
  own.delete("content-length");
  const body = JSON.stringify(errorBodyOf(error));
  const response = new Response(body, { status, statusText, headers: own });
  return Object.defineProperty(response, "url", { value: url });
}

/** Refuses invalid headers, since the error of fetch for them quotes the value. */
function checkHeaders(...headers                                   )       {
  try {
    mergeHeaders(...headers);
  } catch {
    throw inputError("A header has an invalid name or value.");
  }
}
