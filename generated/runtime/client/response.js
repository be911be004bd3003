/* Compiled from scripts/runtime/client/response.ts; edit that file. */ 

import { CipherTrustError,                              } from "./errors.js";
import { redact } from "./redact.js";
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
  { response, text, secrets }                  ,
  isValidated         ,
)          {
  const { status, ok, type, headers } = response;
  let violations                         ;
  if (ok) {
    if (mediaType === undefined || (mayBeEmpty && text === "")) return undefined;
    const body = parse(text);
    violations = isValidated && validate ? validate(body) : [];
    // Some clients have received an error in a 2xx, so a key that also has a codeDesc is refused.
    if (isObject(body) && typeof body.codeDesc !== "string" && violations.length === 0) return body;
  }

  const rawBody = redact(secrets, text);
  // Redacted again in the values, as JSON may escape any character.
  const body = parse(rawBody, (_, value) =>
    typeof value === "string" ? redact(secrets, value) : value,
  );
  const { code, codeDesc, message, requestID } = Object(body)                                    ;
  const errorBody                          =
    typeof codeDesc === "string"
      ? {
          code: Number.isInteger(code) ? (code          ) : undefined,
          codeDesc,
          serverMessage: stringOf(message),
          requestId: stringOf(requestID),
        }
      : {};
  const contentType = headers.get("content-type") ?? undefined;
  const retryAfterMs = retryAfterMsOf(headers);
  const details = { status, ...errorBody, retryAfterMs, contentType, violations, body, rawBody };
  const fail = (kind                                  , what        ) =>
    new CipherTrustError(kind, `${operationId}: the server ${what}`, details);

  if (type === "opaqueredirect" || (status >= 300 && status < 400)) {
    throw fail("redirect", "sent a redirect, which is not followed; check baseUrl.");
  }
  const error = [errorBody.codeDesc, errorBody.serverMessage].filter(Boolean).join(": ");
  const found = describe(body, rawBody, contentType);
  if (!violations) throw fail("http", `responded with ${status} ${error || `and ${found}`}`);
  const [first, ...more] = violations;
  const reason =
    isObject(body) && first
      ? `is invalid: ${first.pointer || "the body"} must be ${first.expected}, is ${first.found}${more.length > 0 ? ` (and ${more.length} more)` : ""}.`
      : `is ${found}, not the contract's JSON.`;
  throw fail(
    "contract",
    `accepted the call (${status}), but the response ${error ? `is an error: ${error}` : reason}`,
  );
}

/** The value if the text is JSON, else the text. */
function parse(text        , reviver                                           )          {
  try {
    return JSON.parse(text, reviver);
  } catch {
    return text;
  }
}

function isObject(value         )                                   {
  return typeof value === "object" && value !== null;
}

function stringOf(value         )                     {
  return typeof value === "string" ? value : undefined;
}

/** Describes a body that is not the contract's. */
function describe(body         , rawBody        , contentType = "")         {
  if (rawBody === "") return "an empty body";
  if (body !== rawBody) return "JSON of another shape";
  if (/json/.test(contentType)) return "truncated or malformed JSON";
  if (/html/.test(contentType) || /^\s*</.test(rawBody)) return "an HTML page";
  return `the text "${rawBody.trim().slice(0, 200)}"`;
}
