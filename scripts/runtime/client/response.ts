import type { ErrorBody } from "../types.js";
import type { Violation } from "./checks.js";
import { CipherTrustError, type CipherTrustErrorDetails } from "./errors.js";
import { retryAfterMsOf } from "./retry.js";
import { conceal } from "./secrets.js";
import type { Answer } from "./transport.js";

/** What the runtime knows of an operation; generated. */
export interface Operation {
  operationId: string;
  method: string;
  /** The path template. */
  path: string;
  /** Names of the path parameters that are numbers. */
  numbers?: readonly string[];
  /** Media type of the success body; undefined where the contract has none. */
  responseBody?: string;
  /** Whether a success may come without a body as well. */
  mayBeEmpty?: boolean;
}

/** Gives the violations of a success body. */
export type Validate = (body: unknown) => Violation[];

/**
 * The body of a success.
 *
 * @param validate What the body is held against, if anything.
 * @returns undefined where the contract has no body.
 * @throws {CipherTrustError} of kind `http`, `redirect` or `contract`, for any other answer.
 */
export function readAnswer(
  { operationId, responseBody, mayBeEmpty }: Operation,
  { response, text, secrets }: Answer,
  validate: Validate | false | undefined,
): unknown {
  const { status, ok, type, headers } = response;
  let violations: Violation[] | undefined;
  if (ok) {
    if (responseBody === undefined || (mayBeEmpty && text === "")) return undefined;
    const body = parse(text);
    violations = validate ? validate(body) : [];
    // Some have met an error in a 2xx, so a key that is one as well is not believed.
    if (isObject(body) && typeof body.codeDesc !== "string" && violations.length === 0) return body;
  }

  const rawBody = conceal(secrets, text);
  // Once more in the values, where the JSON may have escapes.
  const body = parse(rawBody, (_, value) =>
    typeof value === "string" ? conceal(secrets, value) : value,
  );
  const { code, codeDesc, message, requestID } = Object(body) as Record<keyof ErrorBody, unknown>;
  const said: CipherTrustErrorDetails =
    typeof codeDesc === "string"
      ? {
          code: Number.isInteger(code) ? (code as number) : undefined,
          codeDesc,
          serverMessage: stringOf(message),
          requestId: stringOf(requestID),
        }
      : {};
  const contentType = headers.get("content-type") ?? undefined;
  const retryAfterMs = retryAfterMsOf(headers);
  const details = { status, ...said, retryAfterMs, contentType, violations, body, rawBody };
  const fail = (kind: "http" | "redirect" | "contract", what: string) =>
    new CipherTrustError(kind, `${operationId}: the server ${what}`, details);

  if (type === "opaqueredirect" || (status >= 300 && status < 400)) {
    throw fail("redirect", "answered with a redirect, which is not followed; check baseUrl.");
  }
  const error = [said.codeDesc, said.serverMessage].filter(Boolean).join(": ");
  const found = describe(body, rawBody, contentType);
  if (!violations) throw fail("http", `answered ${status} ${error || `with ${found}`}`);
  const [first, ...more] = violations;
  const breach =
    isObject(body) && first
      ? `breaks the contract: ${first.pointer || "the body"} must be ${first.expected}, is ${first.found}${more.length > 0 ? ` (and ${more.length} more)` : ""}.`
      : `is ${found}, not the JSON of the contract.`;
  throw fail(
    "contract",
    `accepted the call (${status}), but its answer ${error ? `is an error: ${error}` : breach}`,
  );
}

/** The value where the text is JSON, else the text. */
function parse(text: string, reviver?: (key: string, value: unknown) => unknown): unknown {
  try {
    return JSON.parse(text, reviver);
  } catch {
    return text;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function stringOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** What a body is that is not the contract's. */
function describe(body: unknown, rawBody: string, contentType = ""): string {
  if (rawBody === "") return "an empty body";
  if (body !== rawBody) return "JSON of another kind";
  if (/json/.test(contentType)) return "JSON that is cut short or malformed";
  if (/html/.test(contentType) || /^\s*</.test(rawBody)) return "a page of HTML";
  return `the text "${rawBody.trim().slice(0, 200)}"`;
}
