import createFetchClient, {
  type Client,
  type ClientOptions,
  type HeadersOptions,
  mergeHeaders,
  type PathSerializer,
} from "openapi-fetch";
import type { ErrorBody, paths } from "../types.js";
import { readAnswer, type Validate } from "./answer.js";
import type { Violation } from "./checks.js";
import { connect, type ConnectOptions } from "./connect.js";
import { all as definitions } from "./definitions.js";
import { CipherTrustError, inputError } from "./errors.js";
import { serializePath } from "./path.js";
import { successValidators } from "./success-validators.js";
import type { Answer } from "./transport.js";

/** Options of {@link createClient}: those of `connect`, and those of openapi-fetch. */
export type CreateClientOptions = ConnectOptions & Omit<ClientOptions, keyof ConnectOptions>;

/**
 * The contract's client on openapi-fetch. Open enumerations are plain strings in its types; assign
 * `data` to a type of the contract, such as `AwsKey`, to have their values completed.
 */
export type CckmClient = Client<PlainStrings<paths>, "application/json">;

/**
 * An open enumeration is `"a" | (string & {})`. The types of openapi-fetch take the second half for an
 * object and make it unusable as a string, so it is made a string before.
 */
type PlainStrings<T> = T extends string
  ? string extends T
    ? string
    : T
  : T extends object
    ? { [Property in keyof T]: PlainStrings<T[Property]> }
    : T;

/**
 * What `error` is where the server's body is not the contract's `ErrorBody`; `"rawBody" in error` tells
 * it apart. `codeDesc` and `message` are the server's own where it has them, else the `kind` and the
 * message of the `CipherTrustError` that the named functions throw.
 */
export interface WrappedErrorBody extends ErrorBody {
  /** What happened, as in `CipherTrustError`. */
  kind: CipherTrustError["kind"];
  /** The body as it came, the token blotted out. */
  rawBody: string;
  /** Where a 2xx breaks the contract. */
  violations?: readonly Violation[];
}

/** Options of one call, as far as they are looked at here; openapi-fetch looks at the rest. */
interface Init {
  Request?: unknown;
  baseUrl?: string;
  bodySerializer?: unknown;
  fetch?: (request: Request) => Promise<Response>;
  headers?: HeadersOptions;
  middleware?: unknown[];
  parseAs?: string;
  pathSerializer?: PathSerializer;
  timeoutMs?: number | undefined;
}

/** What openapi-fetch makes of a call. */
interface Result {
  data?: unknown;
  error?: unknown;
  response: Response;
}

type Call = (method: string, path: string, init?: Init) => Promise<Result>;

/** A client of openapi-fetch, as far as it is changed here. */
type Methods = Record<string, (path: string, init?: Init) => Promise<Result>> & {
  request: Call;
  use(...middleware: unknown[]): void;
};

/**
 * An openapi-fetch client of the contract, over the same transport as `connect`, with all of its
 * promises. Calls give openapi-fetch's `{ data, error, response }`: `data` is what the contract says, or
 * there is an `error`, an `ErrorBody` or a {@link WrappedErrorBody}. A call takes `timeoutMs` as well.
 * Middleware goes in by `use`; a response that it puts in place is read like one of the server. A
 * `baseUrl` given to a single call must lead to the same server; a `fetch` given to one stands in for
 * that of the options.
 *
 * @throws {CipherTrustError} of kind `input`, as `connect` does. Calls throw kinds `input`, `timeout`,
 * `aborted` and `network`, and return an `error` for the others.
 */
export function createClient(options: CreateClientOptions): CckmClient {
  return createClientWith(successValidators, options);
}

/** The same, but a body of a 2xx need only be an object and no error. */
export function createUnvalidatedClient(options: CreateClientOptions): CckmClient {
  return createClientWith({}, options);
}

/** @param validators What the bodies of 2xx are held against, by operationId. */
function createClientWith(
  validators: Record<string, Validate>,
  options: CreateClientOptions,
): CckmClient {
  const connection = connect(options);
  // What is of `connect` is not for openapi-fetch, which would hand it on.
  const { token, timeoutMs, retries, validate, allowInsecureHttp, requestInitExt, ...others } =
    options;
  const { onRequest, onResponse, onRetry, fetch, ...rest } = others;
  const client = createFetchClient<PlainStrings<paths>, "application/json">({
    ...rest,
    baseUrl: connection.baseUrl,
  });
  const methods = client as unknown as Methods;
  const { request, use } = methods;
  let hasMiddleware = false;
  methods.use = (...middleware) => {
    hasMiddleware = true;
    use(...middleware);
  };
  methods.request = (method, path, init) => call(method.toUpperCase(), path, init);
  for (const method in methods) {
    if (/^[A-Z]+$/.test(method)) methods[method] = (path, init) => call(method, path, init);
  }
  return client;

  async function call(
    method: string,
    path: string,
    { timeoutMs, parseAs = "json", ...init }: Init = {},
  ): Promise<Result> {
    const operation = definitions.find((it) => it.method === method && it.path === path) ?? {
      operationId: `${method} ${path}`,
      method,
      path,
      responseBody: "application/json",
    };
    // Whether anybody else gets to see the request, or openapi-fetch is to read the body.
    const isSeen =
      hasMiddleware ||
      init.middleware ||
      init.fetch ||
      (init.Request ?? options.Request) ||
      // A body of its making may be one that can be sent but once.
      (init.bodySerializer ?? options.bodySerializer) ||
      parseAs !== "json";
    let answer: Answer | undefined;
    let received: Response | undefined;
    if (options.headers ?? init.headers) checkHeaders(options.headers, init.headers);
    const result = await request(method, path, {
      ...init,
      pathSerializer:
        init.pathSerializer ??
        options.pathSerializer ??
        ((template, parameters) => serializePath(template, parameters, operation.numbers)),
      ...(!isSeen && { Request: UnseenRequest }),
      // JSON is read below, so that a body that is none becomes an error.
      parseAs: parseAs === "json" ? "stream" : parseAs,
      fetch: async (sent) => {
        const { url, signal } = sent;
        const fetchSeen = async (_: unknown, more?: RequestInit): Promise<Response> => {
          // A request whose body was sent could not be sent again.
          const input = sent.body === null ? sent : sent.clone();
          const own = (init.fetch ?? fetch ?? globalThis.fetch) as typeof globalThis.fetch;
          received = await own(input, more);
          // The body is read twice: to hold it against the contract, and by whoever looks at it.
          return received.clone();
        };
        if (!url.startsWith(`${connection.baseUrl}/`)) {
          throw inputError("The request is not for the server of baseUrl; nothing was sent.");
        }
        answer = await connection.send(
          operation,
          url,
          { ...(!isSeen && sent), headers: Object.fromEntries(sent.headers) },
          { signal, timeoutMs },
          isSeen ? fetchSeen : undefined,
        );
        return isSeen ? received! : withoutBody(answer);
      },
    });
    const { error } = result;
    const response = isSeen ? result.response : answer!.response;
    if (isSeen && (answer === undefined || response !== received)) {
      // Put in place by middleware.
      if (response.ok && parseAs !== "json") return result;
      const text = response.ok ? await response.text() : textOf(error);
      answer = { response, text, secrets: answer?.secrets ?? [] };
    }
    try {
      const isValidated = connection.validate && validators[operation.operationId];
      const data = readAnswer(operation, answer!, isValidated);
      return parseAs === "json" ? { data, response } : result;
    } catch (error) {
      return { error: errorBodyOf(error as CipherTrustError), response };
    }
  }
}

/** A request that nobody else gets to see; a native one is most of what a call costs. */
class UnseenRequest {
  readonly url: string;

  constructor(url: string, init: RequestInit) {
    Object.assign(this, init);
    this.url = new URL(url).href;
  }
}

/** Refuses what no header can hold, since the error of fetch for it quotes it. */
function checkHeaders(...headers: Array<HeadersOptions | undefined>): void {
  try {
    mergeHeaders(...headers);
  } catch {
    throw inputError("A header has a name or a value that cannot be sent.");
  }
}

/** All that openapi-fetch looks at, where it is to read nothing. */
function withoutBody({ response }: Answer): Response {
  return { ok: true, status: 204, headers: response.headers } as Response;
}

/** The text of an error body that openapi-fetch has parsed. */
function textOf(error: unknown): string {
  return typeof error === "string" ? error : (JSON.stringify(error) ?? "");
}

function errorBodyOf(error: CipherTrustError): ErrorBody {
  const { kind, code, codeDesc, serverMessage, requestId, body, rawBody, violations } = error;
  const own = Object(body) as ErrorBody;
  // The error has whatever is of its type.
  const isOwn =
    codeDesc !== undefined &&
    own.code === code &&
    own.message === serverMessage &&
    own.requestID === requestId;
  if (isOwn) return own;
  const wrapped = {
    code,
    codeDesc: codeDesc ?? kind,
    message: serverMessage ?? error.message,
    requestID: requestId,
    kind,
    rawBody,
    violations,
  };
  // Without what is undefined.
  return JSON.parse(JSON.stringify(wrapped)) as WrappedErrorBody;
}
