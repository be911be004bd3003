/* Compiled from scripts/runtime/client/create-client.ts; edit that file. */ import createFetchClient, {



  mergeHeaders,


} from "openapi-fetch";

import { connect,                     } from "./connect.js";
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








/**
 * The `error` of a 4xx or 5xx whose body is not the contract's `ErrorBody`; `"rawBody" in error` tells
 * them apart. `codeDesc` and `message` are the server's own if it sent them, else `http` and the message
 * of the `CipherTrustError` that the named functions throw.
 */






/** The options of one call that this module reads; openapi-fetch reads the others. */











/** Creates an openapi-fetch client of these operations whose `fetch` is the transport of `connect`. */
export function createClientFor(
  operations             ,
  options                     ,
)             {
  const { baseUrl, send, validate } = connect(options);
  // openapi-fetch would pass the options of `connect` on to fetch.
  const { token, timeoutMs, retries, allowInsecureHttp, requestInitExt, ...others } = options;
  const { onRequest, onResponse, onRetry, validate: _, fetch: defaultFetch, ...rest } = others;
  const received = new WeakMap                           ();
  const client = createFetchClient                                         ({ ...rest, baseUrl });
  // The first middleware is the last one to see a response, so it reads what the caller would get.
  client.use({ onResponse: readThroughContract });

  const methods = client                                     ;
  for (const name of Object.keys(methods).filter((it) => /^[A-Z]+$/.test(it))) {
    const method = methods[name] ;
    methods[name] = (path, init) => callThroughTransport(name, method, path, init);
  }
  client.request = ((name        , path        , init       ) =>
    methods[name.toUpperCase()] (path, init))                         ;
  return client;

  function operationOf(method        , path        )            {
    const operation = operations.find((it) => it.method === method && it.path === path);
    if (operation) return operation;
    throw inputError(`The contract has no operation ${method} ${path}; nothing was sent.`);
  }

  async function callThroughTransport(
    name        ,
    method        ,
    path        ,
    { fetch = defaultFetch, timeoutMs, ...init }       = {},
  )                   {
    const operation = operationOf(name, path);
    if (options.headers ?? init.headers) checkHeaders(options.headers, init.headers);
    const serializeParameters                 = (template, parameters) =>
      serializePath(template, parameters, operation.numbers);
    try {
      return await method(path, {
        pathSerializer: options.pathSerializer ?? serializeParameters,
        ...init,
        // Without path parameters openapi-fetch would send the template itself.
        params: { ...init.params, path: init.params?.path ?? {} },
        fetch: (async (request         ) => {
          if (!request.url.startsWith(`${baseUrl}/`)) {
            throw inputError("The request is not for the server of baseUrl; nothing was sent.");
          }
          let response                      ;
          const keepResponse                          = async (_, fetchInit) => {
            // A body can be sent only once, and there may be a retry.
            const input = request.body === null ? request : request.clone();
            response = await (fetch ?? globalThis.fetch)(input, fetchInit);
            return response.clone();
          };
          const headers = Object.fromEntries(request.headers);
          const limits = { signal: init.signal ?? request.signal, timeoutMs };
          const { text, secrets } = await send(operation, request, { headers }, limits, keepResponse);
          received.set(request, { response: response , text, secrets });
          return response ;
        })                           ,
      });
    } catch (error) {
      if (error instanceof CipherTrustError) throw error;
      throw inputError(`${operation.operationId}: an option or a middleware failed; see the cause.`, error);
    }
  }

  async function readThroughContract({
    request,
    response,
    schemaPath,
  }                                                   )                                {
    const own = received.get(request);
    const text = own?.response === response ? own.text : await response.clone().text();
    try {
      const operation = operationOf(request.method, schemaPath);
      readResponse(operation, { response, text, secrets: own?.secrets ?? [] }, validate);
      return undefined;
    } catch (error) {
      const { kind, status } = error                    ;
      if (kind !== "http" || status  > 599) throw error;
      return toErrorResponse(error                    , response);
    }
  }
}

/** Refuses invalid headers, since the error of fetch for them quotes the value. */
function checkHeaders(...headers                                   )       {
  try {
    mergeHeaders(...headers);
  } catch {
    throw inputError("A header has an invalid name or value.");
  }
}

/** The response that openapi-fetch reads the `error` from. */
function toErrorResponse(error                  , { status, statusText, headers, url }          ) {
  const body = JSON.stringify(errorBodyOf(error));
  const own = new Headers(headers);
  own.delete("content-length");
  const response = new Response(body, { status, statusText, headers: own });
  return Object.defineProperty(response, "url", { value: url });
}

function errorBodyOf(error                  )            {
  const { code, codeDesc, serverMessage, requestId, body, rawBody } = error;
  const own = Object(body)             ;
  const isErrorBody =
    codeDesc !== undefined &&
    own.code === code &&
    own.message === serverMessage &&
    own.requestID === requestId;
  if (isErrorBody) return own;
  return {
    code,
    codeDesc: codeDesc ?? "http",
    message: serverMessage ?? error.message,
    requestID: requestId,
    kind: "http",
    rawBody,
  }                    ;
}
