/* Compiled from scripts/runtime/client/response.ts; edit that file. */ 

import { CipherTrustError,                              } from "./errors.js";
import { createRedact, redactJson } from "./redact.js";
import { retryAfterMsOf } from "./retry.js";

/** Returns the violations of a response body. */


/** What the client knows of an operation; generated. */















/** A response whose body has been read. */










/**
 * The body of a success.
 *
 * @param isValidated Whether the body must be valid against its schema.
 * @returns undefined where the contract has no body.
 * @throws {CipherTrustError} of kind `http`, `redirect` or `contract` for every other response.
 */
export function readResponse(
  { operationId, mediaType, mayBeEmpty, validate }           ,
  { response, text, secrets, isRedirected = false }                  ,
  isValidated         ,
)          {
  const { status, ok, type, headers } = response;
  const body = parse(text);
  let violations                         ;
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
  const fail = (kind                                  , what        ) =>
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
  const [first, ...more] = details.violations ;
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
function parse(text                    )          {
  try {
    return JSON.parse(text );
  } catch {
    return text;
  }
}

function isObject(value         )                                   {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isErrorBody(body         )                    {
  return isObject(body) && Object.hasOwn(body, "codeDesc") && typeof body.codeDesc === "string";
}

/** The properties of an error body that have the contract's types. */
function propertiesOf(body         )                          {
  if (!isErrorBody(body)) return {};
  // Without inherited properties.
  const { code, codeDesc, message, requestID } = { ...body, __proto__: null }                      ;
  return {
    code: Number.isInteger(code) ? code : undefined,
    codeDesc,
    serverMessage: typeof message === "string" ? message : undefined,
    requestId: typeof requestID === "string" ? requestID : undefined,
  };
}

/** Describes a body that is not the contract's. */
function describe(body         , text        , contentType = "")         {
  if (text === "") return "an empty body";
  if (body !== text) return "JSON of another shape";
  if (/json/i.test(contentType) || /^\s*[{[]\W/.test(text)) return "truncated or malformed JSON";
  if (/html/i.test(contentType) || /^\s*</.test(text)) return "an HTML page";
  // A part of a key has quotes, or the 12 digits of an account id.
  const isProse = text.length <= 200 && !/["{}<>]|\d{9}/.test(text);
  return isProse ? `the text "${text.trim()}"` : `a text of ${text.length} characters`;
}
