import type { CipherTrustError } from "../client/errors.js";
import type { ContractOperation, WorkflowStep } from "./contract.js";
import { checkCriterion } from "./criteria.js";
import type { Exchange } from "./exchange.js";
import type { Check } from "./report.js";

/** The result of a step. */
export interface Outcome {
  step: WorkflowStep;
  operation: ContractOperation;
  exchange: Exchange;
  /** What the client threw. */
  error: CipherTrustError | undefined;
}

/** A response as the contract sees it. */
export interface Received {
  status: number;
  /** The declared status or range; undefined if the contract has neither. */
  declared: string | undefined;
  mediaType: string | undefined;
  /** The body: parsed if it is JSON, else its text; undefined if it is empty. */
  body: unknown;
}

/** @returns undefined without a response. */
export function receivedOf({ operation, exchange }: Outcome): Received | undefined {
  if (!exchange.response) return undefined;
  const { status, headers, body } = exchange.response;
  const range = `${Math.floor(status / 100)}XX`;
  return {
    status,
    declared: [`${status}`, range, "default"].find((it) => it in operation.responses),
    mediaType: headers["content-type"]?.split(";")[0]!.trim().toLowerCase(),
    body: parse(body),
  };
}

/** Checks the response to a step. Without a response, or with a redirect, there is only one check. */
export function checkOutcome(outcome: Outcome, token: string): Check[] {
  const { step, operation, exchange, error } = outcome;
  const received = receivedOf(outcome);
  if (!received) {
    const found = error
      ? reasonOf(error)
      : "nothing sent, since an earlier request had no response";
    return [{ name: "the server responds", passed: false, expected: "a response", found }];
  }
  const { status, declared, body } = received;
  if (status >= 300 && status < 400) {
    const { location } = exchange.response!.headers;
    const found = `${status}, a redirect${location ? ` to ${location}` : ""}`;
    const expected = "a response of the contract";
    return [{ name: "the server does not redirect", passed: false, expected, found }];
  }
  const criteria = step.criteria.map((it) => checkCriterion(it, status, body, token));
  const isDeclared: Check = { name: "the status is declared", passed: declared !== undefined };
  if (declared === undefined) {
    const expected = Object.keys(operation.responses).join(", ");
    return [...criteria, { ...isDeclared, expected, found: `${status}` }];
  }
  const bodyChecks = checkBody(operation, declared, received);
  // The client refuses an invalid body as well, but also others.
  if (status < 300 && error && !bodyChecks.some((it) => it.pointer !== undefined)) {
    const found = `the error "${reasonOf(error)}"`;
    bodyChecks.push({ name: "the client accepts the response", passed: false, found });
  }
  return [...criteria, isDeclared, ...bodyChecks];
}

/** Checks the media type, and validates the body if it is JSON, or should be. */
function checkBody(
  { definition, responses }: ContractOperation,
  declared: string,
  { mediaType = "none", body }: Received,
): Check[] {
  const path = definition.path.replaceAll("~", "~0").replaceAll("/", "~1");
  const contract = `#/paths/${path}/${definition.method.toLowerCase()}/responses/${declared}`;
  const validators = responses[declared]!;
  const mediaTypes = Object.keys(validators);
  if (mediaTypes.length === 0) {
    const found = body === undefined ? undefined : "a body";
    const name = "the response has no body";
    return [
      found
        ? { name, passed: false, contract, expected: "no body", found }
        : { name, passed: true },
    ];
  }
  const media: Check = {
    name: "the media type is declared",
    passed: mediaTypes.includes(mediaType),
  };
  if (!media.passed) {
    Object.assign(media, { contract, expected: mediaTypes.join(", "), found: mediaType });
  }
  const validate = media.passed
    ? validators[mediaType]
    : Object.values(validators).find((it) => it !== undefined);
  if (!validate) return [media];
  const name = "the body is valid";
  const violations = validate(body).map((it) => ({ name, passed: false, contract, ...it }));
  return [media, ...(violations.length > 0 ? violations : [{ name, passed: true }])];
}

/** The client's message without the operationId, and the message of the network error. */
function reasonOf({ message, cause }: CipherTrustError): string {
  const reason = message.replace(/^\w+: /, "").replace(/\.$/, "");
  return cause instanceof Error && cause.message ? `${reason}: ${cause.message}` : reason;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text || undefined;
  }
}
