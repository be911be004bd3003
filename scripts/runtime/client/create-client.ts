import createFetchClient, {
  type Client,
  type ClientOptions,
  type HeadersOptions,
  mergeHeaders,
  type MiddlewareCallbackParams,
  type PathSerializer,
} from "openapi-fetch";
import type { ErrorBody, paths } from "../../types.js";
import { connect, type ConnectOptions } from "./connect.js";
import { CipherTrustError, inputError } from "./errors.js";
import { serializePath } from "./path.js";
import { type Operation, readResponse, type ReceivedResponse } from "./response.js";

/** Options of `createClient`: those of `connect`, and those of openapi-fetch. */
export type CreateClientOptions = ConnectOptions & Omit<ClientOptions, keyof ConnectOptions>;

/**
 * The contract's openapi-fetch client. Open enums are plain strings in its types; assign `data` to a type
 * of the contract, such as `AwsKey`, to complete their values.
 */
export type CckmClient = Client<PlainStrings<paths>, "application/json">;

/**
 * An open enum is `"a" | (string & {})`. The types of openapi-fetch take `string & {}` for an object, so
 * that it is no longer usable as a string.
 */
type PlainStrings<T> = T extends string
  ? string extends T
    ? string
    : T
  : T extends object
    ? { [Property in keyof T]: PlainStrings<T[Property]> }
    : T;

/**
 * The `error` of a 4xx or 5xx whose body is not the contract's `ErrorBody`; `"rawBody" in error` tells
 * them apart. `codeDesc` and `message` are the server's own if it sent them, else `http` and the message
 * of the `CipherTrustError` that the named functions throw.
 */
export interface WrappedErrorBody extends ErrorBody {
  kind: "http";
  /** The body as received, with the token redacted. */
  rawBody: string;
}

/** The options of one call that this module reads; openapi-fetch reads the others. */
interface Init {
  fetch?: typeof globalThis.fetch;
  headers?: HeadersOptions;
  params?: { path?: Record<string, unknown> };
  pathSerializer?: PathSerializer;
  signal?: AbortSignal;
  timeoutMs?: number | undefined;
}

type Method = (path: string, init?: Init) => Promise<unknown>;

/** Creates an openapi-fetch client of these operations whose `fetch` is the transport of `connect`. */
export function createClientFor(
  operations: Operation[],
  options: CreateClientOptions,
): CckmClient {
  const { baseUrl, send, validate } = connect(options);
  // openapi-fetch would pass the options of `connect` on to fetch.
  const { token, timeoutMs, retries, allowInsecureHttp, requestInitExt, ...others } = options;
  const { onRequest, onResponse, onRetry, validate: _, fetch: defaultFetch, ...rest } = others;
  const received = new WeakMap<Request, ReceivedResponse>();
  const client = createFetchClient<PlainStrings<paths>, "application/json">({ ...rest, baseUrl });
  // The first middleware is the last one to see a response, so it reads what the caller would get.
  client.use({ onResponse: readThroughContract });

  const methods = client as unknown as Record<string, Method>;
  for (const name of Object.keys(methods).filter((it) => /^[A-Z]+$/.test(it))) {
    const method = methods[name]!;
    methods[name] = (path, init) => callThroughTransport(name, method, path, init);
  }
  client.request = ((name: string, path: string, init?: Init) =>
    methods[name.toUpperCase()]!(path, init)) as typeof client.request;
  return client;

  function operationOf(method: string, path: string): Operation {
    const operation = operations.find((it) => it.method === method && it.path === path);
    if (operation) return operation;
    throw inputError(`The contract has no operation ${method} ${path}; nothing was sent.`);
  }

  async function callThroughTransport(
    name: string,
    method: Method,
    path: string,
    { fetch = defaultFetch, timeoutMs, ...init }: Init = {},
  ): Promise<unknown> {
    const operation = operationOf(name, path);
    if (options.headers ?? init.headers) checkHeaders(options.headers, init.headers);
    const serializeParameters: PathSerializer = (template, parameters) =>
      serializePath(template, parameters, operation.numbers);
    try {
      return await method(path, {
        pathSerializer: options.pathSerializer ?? serializeParameters,
        ...init,
        // Without path parameters openapi-fetch would send the template itself.
        params: { ...init.params, path: init.params?.path ?? {} },
        fetch: (async (request: Request) => {
          if (!request.url.startsWith(`${baseUrl}/`)) {
            throw inputError("The request is not for the server of baseUrl; nothing was sent.");
          }
          let response: Response | undefined;
          const keepResponse: typeof globalThis.fetch = async (_, fetchInit) => {
            // A body can be sent only once, and there may be a retry.
            const input = request.body === null ? request : request.clone();
            response = await (fetch ?? globalThis.fetch)(input, fetchInit);
            return response.clone();
          };
          const headers = Object.fromEntries(request.headers);
          const limits = { signal: init.signal ?? request.signal, timeoutMs };
          const { text, secrets } = await send(operation, request, { headers }, limits, keepResponse);
          received.set(request, { response: response!, text, secrets });
          return response!;
        }) as typeof globalThis.fetch,
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
  }: MiddlewareCallbackParams & { response: Response }): Promise<Response | undefined> {
    const own = received.get(request);
    const text = own?.response === response ? own.text : await response.clone().text();
    try {
      const operation = operationOf(request.method, schemaPath);
      readResponse(operation, { response, text, secrets: own?.secrets ?? [] }, validate);
      return undefined;
    } catch (error) {
      const { kind, status } = error as CipherTrustError;
      if (kind !== "http" || status! > 599) throw error;
      return toErrorResponse(error as CipherTrustError, response);
    }
  }
}

/** Refuses invalid headers, since the error of fetch for them quotes the value. */
function checkHeaders(...headers: Array<HeadersOptions | undefined>): void {
  try {
    mergeHeaders(...headers);
  } catch {
    throw inputError("A header has an invalid name or value.");
  }
}

/** The response that openapi-fetch reads the `error` from. */
function toErrorResponse(error: CipherTrustError, { status, statusText, headers, url }: Response) {
  const body = JSON.stringify(errorBodyOf(error));
  const own = new Headers(headers);
  own.delete("content-length");
  const response = new Response(body, { status, statusText, headers: own });
  return Object.defineProperty(response, "url", { value: url });
}

function errorBodyOf(error: CipherTrustError): ErrorBody {
  const { code, codeDesc, serverMessage, requestId, body, rawBody } = error;
  const own = Object(body) as ErrorBody;
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
  } as WrappedErrorBody;
}
