import { isObject, string } from "./checks.js";
import { CipherTrustError, type CipherTrustErrorDetails } from "./errors.js";
import { createRedact, redactJson } from "./redact.js";
import { retryAfterMsOf } from "./retry.js";
import type { Authenticate } from "./token.js";
import type { Violation } from "./violation.js";

/** Returns the violations of a response body. */
export type Validate = (body: unknown) => Violation[];

/** A body of a success, and where it is invalid. */
export interface Success {
  body: unknown;
  violations: Violation[];
}

/** Reads the body of a success. */
export type ReadSuccess = (received: ReceivedResponse, isValidated: boolean) => Success;

/** The parts of a request that come from its parameters and body. */
export interface Serialized {
  path: string;
  /** Starts with a question mark. */
  query?: string;
  /** By name in lower case. */
  headers?: Record<string, string>;
  body?: NonNullable<RequestInit["body"]>;
}

/** Validates and serializes a request. */
export type SerializeRequest = (
  operation: Operation,
  get: (parameter: { name: string; in: string; key?: string }) => unknown,
  isValidated: boolean,
) => Serialized;

/** The parts of a connection that say where its requests go. */
export interface BaseUrls {
  baseUrl: string;
  servers?: Record<string, string> | undefined;
  allowInsecureHttp?: boolean | undefined;
}

/** What the client knows of an operation; generated. */
export interface Operation {
  operationId: string;
  method: string;
  /** The path template. */
  path: string;
  /** Adds the credential. Default: the token as a bearer token. Null if the operation takes none. */
  authenticate?: Authenticate | null;
  /** The base URL, if the operation has a server of its own. */
  baseUrlOf?: (connection: BaseUrls) => string;
  /** Media types of the success bodies; undefined where the contract has none. */
  mediaType?: string;
  /** Validates a success body, if it is a JSON object. */
  validate?: Validate;
  /** Reads a success that may be anything else. */
  read?: ReadSuccess;
  /** Serializes the request, if it has more than strings in its path. */
  serialize?: SerializeRequest;
}

/** A response whose body has been read. */
export interface ReceivedResponse {
  response: Response;
  /** The whole body; undefined if it is larger than `maxResponseBytes`. */
  text: string | undefined;
  /** The same as it was received, if the platform has streams. */
  bytes?: Uint8Array[];
  /** What no error may show. */
  secrets: readonly string[];
  /** Whether it is the response to a redirect that was followed. */
  isRedirected?: boolean;
}

/**
 * The body of a success.
 *
 * @param isValidated Whether the body must be valid against its schema.
 * @returns undefined where the contract has no body.
 * @throws {CipherTrustError} of kind `http`, `redirect` or `contract` for every other response.
 */
export function readResponse(
  { operationId, validate, read }: Operation,
  received: ReceivedResponse,
  isValidated: boolean,
): unknown {
  const { response, text, secrets, isRedirected } = received;
  const { status, headers } = response;
  const body = parse(text);
  let violations: Violation[] | undefined;
  if (response.ok && !isRedirected) {
    const success =
      read && text !== undefined
        ? read(received, isValidated)
        : { body, violations: isValidated && validate ? validate(body) : [] };
    ({ violations } = success);
    const isDeclared = read ? text !== undefined : isObject(body);
    // Some clients have received an error in a 2xx, so a key that also has a codeDesc is refused.
    if (isDeclared && !readErrorBody(body) && violations.length === 0) return success.body;
  }

  const redact = createRedact(secrets);
  const rawBody = redactJson(redact, text ?? "");
  const shown = parse(rawBody);
  const contentType = redact(headers.get("content-type") ?? "");
  const errorBody = readErrorBody(shown);
  const details = {
    ...errorBody,
    status,
    retryAfterMs: retryAfterMsOf(headers),
    contentType: contentType || undefined,
    violations: violations?.map((it) => ({ ...it, pointer: redact(it.pointer) })),
    body: shown,
    rawBody,
  };
  const fail = (kind: "http" | "redirect" | "contract", what: string) =>
    new CipherTrustError(kind, `${operationId}: the server ${what}`, details);

  if (isRedirected || response.type === "opaqueredirect" || (status >= 300 && status < 400)) {
    throw fail("redirect", "sent a redirect, which is not followed; check baseUrl.");
  }
  const error = [errorBody?.codeDesc, errorBody?.serverMessage].filter(Boolean).join(": ");
  const found =
    text === undefined
      ? "a body larger than maxResponseBytes"
      : describe(shown, rawBody, contentType);
  if (!violations) throw fail("http", `responded with ${status} ${error || `and ${found}`}`);
  const [first, ...more] = details.violations!;
  let reason = `${found}, not ${read && first ? first.expected : "the contract's JSON"}.`;
  if (error) reason = `an error: ${error}`;
  else if (first && Object(body) === body) {
    reason = `invalid: ${first.pointer || "the body"} must be ${first.expected}, is ${first.found}`;
    reason += more.length > 0 ? ` (and ${more.length} more).` : ".";
  }
  throw fail("contract", `accepted the call (${status}), but the response is ${reason}`);
}

/** The value if the text is JSON, else the text. */
function parse(text: string | undefined): unknown {
  try {
    return JSON.parse(text!);
  } catch {
    return text;
  }
}

/** The properties of an error body that have the contract's types; undefined for any other body. */
function readErrorBody(body: unknown): CipherTrustErrorDetails | undefined {
  // Without inherited properties.
  const { code, codeDesc, message, requestID } = {
    ...(isObject(body) && body),
    __proto__: null,
  } as { code?: number; codeDesc?: string; message?: string; requestID?: string };
  if (!string(codeDesc)) return undefined;
  return {
    code: Number.isInteger(code) ? code : undefined,
    codeDesc,
    serverMessage: string(message) ? message : undefined,
    requestId: string(requestID) ? requestID : undefined,
  };
}

/** Describes a body that is not the contract's. */
function describe(body: unknown, text: string, contentType: string): string {
  if (text === "") return "an empty body";
  if (body !== text) return "JSON of another shape";
  if (/json/i.test(contentType) || /^\s*[{[]\W/.test(text)) return "truncated or malformed JSON";
  if (/html/i.test(contentType) || /^\s*</.test(text)) return "an HTML page";
  // A part of a key has quotes, or the 12 digits of an account id.
  const isProse = text.length <= 200 && !/["{}<>]|\d{9}/.test(text);
  return isProse ? `the text "${text.trim()}"` : `a text of ${text.length} characters`;
}
