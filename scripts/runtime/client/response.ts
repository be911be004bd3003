import type { ErrorBody } from "../../types.js";
import type { Violation } from "./checks.js";
import { CipherTrustError, type CipherTrustErrorDetails } from "./errors.js";
import { createRedact, redactJson } from "./redact.js";
import { retryAfterMsOf } from "./retry.js";

/** Returns the violations of a response body. */
export type Validate = (body: unknown) => Violation[];

/** What the client knows of an operation; generated. */
export interface Operation {
  operationId: string;
  method: string;
  /** The path template. */
  path: string;
  /** Names of the path parameters that are numbers. */
  numbers?: readonly string[];
  /** Media type of the success body; undefined where the contract has none. */
  mediaType?: string;
  /** Whether a success without a body is valid as well. */
  mayBeEmpty?: boolean;
  /** Validates a success body. */
  validate?: Validate;
}

/** A response whose body has been read. */
export interface ReceivedResponse {
  response: Response;
  /** The whole body; undefined if it is larger than `maxResponseBytes`. */
  text: string | undefined;
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
  { operationId, mediaType, mayBeEmpty, validate }: Operation,
  { response, text, secrets, isRedirected = false }: ReceivedResponse,
  isValidated: boolean,
): unknown {
  const { status, ok, type, headers } = response;
  const body = parse(text);
  let violations: Violation[] | undefined;
  if (ok && !isRedirected) {
    if (mediaType === undefined || (mayBeEmpty && text === "")) return undefined;
    violations = isValidated && validate ? validate(body) : [];
    // Some clients have received an error in a 2xx, so a key that also has a codeDesc is refused.
    if (isObject(body) && !isErrorBody(body) && violations.length === 0) return body;
  }

  const redact = createRedact(secrets);
  const rawBody = redactJson(redact, text ?? "");
  const details = {
    status,
    retryAfterMs: retryAfterMsOf(headers),
    contentType: redact(headers.get("content-type") ?? "") || undefined,
    violations: violations?.map((it) => ({ ...it, pointer: redact(it.pointer) })),
    body: parse(rawBody),
    rawBody,
  };
  const errorBody = propertiesOf(details.body);
  const fail = (kind: "http" | "redirect" | "contract", what: string) =>
    new CipherTrustError(kind, `${operationId}: the server ${what}`, { ...details, ...errorBody });

  if (isRedirected || type === "opaqueredirect" || (status >= 300 && status < 400)) {
    throw fail("redirect", "sent a redirect, which is not followed; check baseUrl.");
  }
  const error = [errorBody.codeDesc, errorBody.serverMessage].filter(Boolean).join(": ");
  const found =
    text === undefined
      ? "a body larger than maxResponseBytes"
      : describe(details.body, rawBody, details.contentType);
  if (!violations) throw fail("http", `responded with ${status} ${error || `and ${found}`}`);
  const [first, ...more] = details.violations!;
  const reason =
    Object(body) === body && first
      ? `is invalid: ${first.pointer || "the body"} must be ${first.expected}, is ${first.found}${more.length > 0 ? ` (and ${more.length} more)` : ""}.`
      : `is ${found}, not the contract's JSON.`;
  throw fail(
    "contract",
    `accepted the call (${status}), but the response ${error ? `is an error: ${error}` : reason}`,
  );
}

/** The value if the text is JSON, else the text. */
function parse(text: string | undefined): unknown {
  try {
    return JSON.parse(text!);
  } catch {
    return text;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isErrorBody(body: unknown): body is ErrorBody {
  return isObject(body) && Object.hasOwn(body, "codeDesc") && typeof body.codeDesc === "string";
}

/** The properties of an error body that have the contract's types. */
function propertiesOf(body: unknown): CipherTrustErrorDetails {
  if (!isErrorBody(body)) return {};
  // Without inherited properties.
  const { code, codeDesc, message, requestID } = { ...body, __proto__: null } as Partial<ErrorBody>;
  return {
    code: Number.isInteger(code) ? code : undefined,
    codeDesc,
    serverMessage: typeof message === "string" ? message : undefined,
    requestId: typeof requestID === "string" ? requestID : undefined,
  };
}

/** Describes a body that is not the contract's. */
function describe(body: unknown, text: string, contentType = ""): string {
  if (text === "") return "an empty body";
  if (body !== text) return "JSON of another shape";
  if (/json/i.test(contentType) || /^\s*[{[]\W/.test(text)) return "truncated or malformed JSON";
  if (/html/i.test(contentType) || /^\s*</.test(text)) return "an HTML page";
  // A part of a key has quotes, or the 12 digits of an account id.
  const isProse = text.length <= 200 && !/["{}<>]|\d{9}/.test(text);
  return isProse ? `the text "${text.trim()}"` : `a text of ${text.length} characters`;
}
