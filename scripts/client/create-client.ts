import createFetchClient, {
  type Client,
  type ClientOptions,
  type HeadersOptions,
  mergeHeaders,
  type PathSerializer,
} from "openapi-fetch";
import type { ErrorBody, paths } from "../types.js";
import { isErrorBody } from "../validators.js";
import { type Operation, readAnswer } from "./answer.js";
import type { Violation } from "./checks.js";
import { connect, type Connection, type ConnectOptions } from "./connect.js";
import * as definitions from "./definitions.js";
import { CipherTrustError, inputError } from "./errors.js";
import { serializePath } from "./path.js";
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
  baseUrl?: string;
  fetch?: (request: Request) => Promise<Response>;
  headers?: HeadersOptions;
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
  const connection = connect(options);
  const { token: _, ...rest } = options;
  const client = createFetchClient<PlainStrings<paths>, "application/json">({
    ...(rest as ClientOptions),
    baseUrl: connection.baseUrl,
  });
  const call = createCall(connection, client.request as unknown as Call, options);
  const methods = Object.keys(client).filter((name) => /^[A-Z]+$/.test(name));
  return {
    ...client,
    ...Object.fromEntries(
      methods.map((method) => [method, (path: string, init?: Init) => call(method, path, init)]),
    ),
    request: ((method, path, init) => call(method.toUpperCase(), path, init)) as Call as never,
  };
}

/** A call by openapi-fetch, `request`, that goes through the connection. */
function createCall(connection: Connection, request: Call, options: CreateClientOptions): Call {
  const operations = new Map(
    Object.values<Operation>(definitions).map((it) => [`${it.method} ${it.path}`, it]),
  );

  return async function call(method, path, { timeoutMs, parseAs = "json", ...init } = {}) {
    const operation = operations.get(`${method} ${path}`) ?? {
      operationId: `${method} ${path}`,
      method,
      path,
      responseBody: "application/json",
    };
    let answer: Answer | undefined;
    let received: Response | undefined;
    if (options.headers ?? init.headers) checkHeaders(options.headers, init.headers);
    const result = await request(method, path, {
      pathSerializer:
        options.pathSerializer ??
        ((template, parameters) => serializePath(template, parameters, operation.numbers)),
      ...init,
      // JSON is read below, so that a body that is none becomes an error.
      parseAs: parseAs === "json" ? "stream" : parseAs,
      fetch: async (sent) => {
        const { url, signal } = sent;
        if (!url.startsWith(`${connection.baseUrl}/`)) {
          throw inputError("The request is not for the server of baseUrl; nothing was sent.");
        }
        answer = await connection.send(
          {
            operationId: operation.operationId,
            method,
            url,
            request: sent,
            headers: Object.fromEntries(sent.headers),
            fetch: init.fetch as typeof globalThis.fetch | undefined,
          },
          { signal, timeoutMs },
        );
        return (received = readable(answer));
      },
    });
    const { response, error } = result;
    if (answer === undefined || response !== received) {
      // Put in place by middleware.
      if (response.ok && parseAs !== "json") return result;
      const text = response.ok ? await response.text() : textOf(error);
      answer = { response, text, secrets: answer?.secrets ?? [] };
    }
    try {
      const data = readAnswer(operation, answer, connection.validate);
      return parseAs === "json" ? { data, response } : result;
    } catch (error) {
      return { error: errorBodyOf(error as CipherTrustError), response };
    }
  };
}

/** Refuses what no header can hold, since the error of fetch for it quotes it. */
function checkHeaders(...headers: Array<HeadersOptions | undefined>): void {
  try {
    mergeHeaders(...headers);
  } catch {
    throw inputError("A header has a name or a value that cannot be sent.");
  }
}

/** The response as if its body had not been read. */
function readable({ response, text }: Answer): Response {
  const { status, statusText, headers, ok, type, url } = response;
  const copy = new Response(
    text === "" ? null : text,
    // No other can be made; of a redirect, a browser shows no status.
    status >= 200 && status <= 599 ? { status, statusText, headers } : { headers },
  );
  return Object.defineProperties(copy, {
    status: { value: status },
    ok: { value: ok },
    type: { value: type },
    url: { value: url },
  });
}

/** The text of an error body that openapi-fetch has parsed. */
function textOf(error: unknown): string {
  return typeof error === "string" ? error : (JSON.stringify(error) ?? "");
}

function errorBodyOf(error: CipherTrustError): ErrorBody {
  const { kind, code, codeDesc = kind, body, rawBody, violations } = error;
  if (isErrorBody(body)) return body;
  const { serverMessage: message = error.message, requestId: requestID } = error;
  const wrapped = { code, codeDesc, message, requestID, kind, rawBody, violations };
  return Object.fromEntries(
    Object.entries(wrapped).filter(([, value]) => value !== undefined),
  ) as unknown as WrappedErrorBody;
}
