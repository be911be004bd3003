import { escapeName } from "../client/pointer.js";
import { isUtf8 } from "node:buffer";
import type { ReceivedResponse, Validate } from "../client/response.js";
import type { ContractOperation } from "./contract.js";
import { findDuplicate } from "./duplicates.js";
import { type Check, fail, pass } from "./report.js";

/** How many violations of one body to report. */
const MAX_VIOLATIONS = 20;

export const MEDIA_TYPE = "the media type is declared";
export const JSON_BODY = "the body is JSON";

/** A response as the contract sees it. */
export interface Received {
  status: number;
  /** The declared status or range; undefined if the contract has neither. */
  declared: string | undefined;
  mediaType: string | undefined;
  /** Undefined if it is too large. */
  text: string | undefined;
  /** The body: parsed if it is JSON, else its text; undefined if it is empty. */
  body: unknown;
}

export function readReceived(
  { responses }: ContractOperation,
  { response: { status, headers }, text }: ReceivedResponse,
): Received {
  const range = `${Math.floor(status / 100)}XX`;
  return {
    ...{ status, text, body: parse(text) },
    declared: [`${status}`, range, "default"].find((it) => it in responses),
    mediaType: headers.get("content-type")?.split(";")[0]!.trim().toLowerCase(),
  };
}

/** Checks the media type, and reads and validates the body if it is JSON, or should be. */
export function checkBody(
  { definition, responses }: ContractOperation,
  declared: string,
  received: Received,
  bytes: Uint8Array[],
): Check[] {
  const { mediaType = "none", body } = received;
  const path = escapeName(definition.path);
  const contract = `#/paths/${path}/${definition.method.toLowerCase()}/responses/${declared}`;
  const validators = responses[declared]!;
  const mediaTypes = Object.keys(validators);
  if (mediaTypes.length === 0) {
    const name = "the response has no body";
    const found = { contract, expected: "no body", found: "a body" };
    return [body === undefined ? pass(name) : fail(name, found)];
  }
  const isDeclared = mediaTypes.includes(mediaType);
  const expected = mediaTypes.join(", ");
  const media = isDeclared
    ? pass(MEDIA_TYPE)
    : fail(MEDIA_TYPE, { contract, expected, found: mediaType });
  const validate = isDeclared
    ? validators[mediaType]
    : Object.values(validators).find((it) => it !== undefined);
  if (!validate) return [media];
  return [media, ...checkJson(received, bytes, validate, contract)];
}

/** Checks that every reader of a body reads the same valid value. */
function checkJson(
  { text = "", body }: Received,
  bytes: Uint8Array[],
  validate: Validate,
  contract: string,
): Check[] {
  const checks: Check[] = [];
  if (!isUtf8(Buffer.concat(bytes))) {
    const found = "bytes that are not UTF-8";
    checks.push(fail("the body is UTF-8", { contract, expected: "UTF-8", found }));
  }
  if (body === text) {
    return [...checks, fail(JSON_BODY, { contract, expected: "JSON", found: "not JSON" })];
  }
  const duplicate = findDuplicate(text);
  if (duplicate !== undefined) {
    const place = { contract, pointer: duplicate, expected: "one property", found: "several" };
    checks.push(fail("no name stands twice in an object", place));
  }
  const name = "the body is valid";
  const violations = validate(body);
  const shown = violations.slice(0, MAX_VIOLATIONS);
  checks.push(...shown.map((it) => fail(name, { contract, ...it })));
  const more = violations.length - shown.length;
  if (more > 0) checks.push(fail(name, { contract, found: `${more} more violations` }));
  return violations.length > 0 ? checks : [...checks, pass(name)];
}

function parse(text: string | undefined): unknown {
  try {
    return JSON.parse(text!);
  } catch {
    return text || undefined;
  }
}
