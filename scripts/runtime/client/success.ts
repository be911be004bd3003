/**
 * Reads the successes of operations that have more than one, or another body than a JSON object. Only their
 * definitions import this module.
 *
 * @module
 */
import type { Violation } from "./violation.js";
import type { ReadSuccess, ReceivedResponse, Success, Validate } from "./response.js";

/** Reads the body of a success in one media type. */
export type ReadBody = (received: ReceivedResponse, isValidated: boolean) => Success;

/** A JSON body of any type. */
export function json(validate: Validate): ReadBody {
  return ({ text = "" }, isValidated) => {
    let body: unknown;
    try {
      body = JSON.parse(text);
    } catch {
      return invalid("JSON", text === "" ? "missing" : "a text");
    }
    return { body, violations: isValidated ? validate(body) : [] };
  };
}

/** A text, which is not validated. */
export const text: ReadBody = ({ text: body }) => ({ body, violations: [] });

/** Any other body, as a `Blob`. */
export const blob: ReadBody = ({ response, text = "", bytes = [text] }) => {
  const type = response.headers.get("content-type") ?? "";
  return { body: new Blob(bytes as BlobPart[], { type }), violations: [] };
};

/**
 * Reads each success as the contract declares its status and media type. A success of another status must be
 * like a declared one.
 *
 * @param successes By status, range or `default`, then by media type; without a media type for no body.
 */
export function byStatus(successes: Record<string, Record<string, ReadBody>>): ReadSuccess {
  return (received, isValidated) => {
    const { status } = received.response;
    const declared = successes[status] ?? successes["2XX"] ?? successes.default;
    const candidates = declared ? [declared] : Object.values(successes);
    const read = candidates.map((it) => readBody(it, received, isValidated));
    return read.find((it) => it.violations.length === 0) ?? read[0]!;
  };
}

function readBody(
  bodies: Record<string, ReadBody>,
  received: ReceivedResponse,
  isValidated: boolean,
): Success {
  const mediaTypes = Object.keys(bodies);
  if (mediaTypes.length === 0) {
    const isEmpty = received.text === "";
    return isEmpty ? { body: undefined, violations: [] } : invalid("an empty body", "a body");
  }
  const mediaType = nameOf(received.response.headers.get("content-type") ?? "");
  // JSON shows itself whatever the Content-Type, any other body does not.
  const chosen =
    mediaTypes.find((it) => nameOf(it) === mediaType) ??
    mediaTypes.find((it) => isInRange(mediaType, nameOf(it))) ??
    mediaTypes.find((it) => /[/+]json/i.test(it)) ??
    (mediaType === "" && received.text !== "" ? mediaTypes[0] : undefined);
  return chosen === undefined
    ? invalid(mediaTypes.join(" or "), mediaType || "missing")
    : bodies[chosen]!(received, isValidated);
}

function nameOf(mediaType: string): string {
  return mediaType.split(";")[0]!.trim().toLowerCase();
}

function isInRange(mediaType: string, range: string): boolean {
  return range === "*/*" || (range.endsWith("/*") && mediaType.startsWith(range.slice(0, -1)));
}

function invalid(expected: string, found: string): Success {
  const violations: Violation[] = [{ pointer: "", expected, found }];
  return { body: undefined, violations };
}
