import type { DeclaredResponse } from "./contract.js";
import { propertiesOf, responseFor, responsesOf, violationsOf } from "./contract.js";
import type { Exchange } from "./gateway.js";
import type { StepOutcome } from "./respect.js";

/** One thing that was checked. */
export interface Check {
  /** What was checked. */
  name: string;
  passed: boolean;
  /** JSON Pointer to the part of the contract that the answer is held against. */
  contract?: string;
  /** JSON Pointer to the place in the answer's body. */
  pointer?: string;
  expected?: string;
  found?: string;
}

/** One call, and what was found. */
export interface Step {
  /** What the server must show. */
  summary: string;
  passed: boolean;
  /** What was sent, the token left out. */
  request?: { method: string; url: string; headers: Record<string, string> };
  /** What came back, the token blotted out; undefined where nothing did. */
  response?: { status: number; headers: Record<string, string>; body: string };
  checks: Check[];
}

/** What {@link verify} found. */
export interface Report {
  server: string;
  /** Whether every check passed. */
  passed: boolean;
  /** Whether the server answered at all. */
  reached: boolean;
  steps: Step[];
  /** How much of the contract the answers have shown. */
  coverage: {
    statuses: { seen: string[]; declared: string[] };
    properties: { seen: string[]; declared: string[] };
  };
}

/** Joins what was exchanged with what Redocly found. */
export function createReport(
  server: string,
  outcomes: StepOutcome[],
  exchanges: Exchange[],
  summaries: Map<string, string>,
  inputs: Record<string, string>,
): Report {
  const steps = outcomes.map((outcome, index) =>
    createStep(
      outcome,
      exchanges[index],
      summaries.get(outcome.workflowId) ?? outcome.workflowId,
      inputs,
    ),
  );
  return {
    server,
    passed: steps.length > 0 && steps.every(({ passed }) => passed),
    reached: exchanges.some(({ response }) => response !== undefined),
    steps,
    coverage: coverageOf(exchanges),
  };
}

function createStep(
  outcome: StepOutcome,
  exchange: Exchange | undefined,
  summary: string,
  inputs: Record<string, string>,
): Step {
  const checks = checksOf(outcome, exchange, inputs);
  return {
    summary,
    passed: checks.every(({ passed }) => passed),
    ...(exchange && {
      request: { method: exchange.method, url: exchange.url, headers: exchange.requestHeaders },
    }),
    ...(exchange?.response && { response: exchange.response }),
    checks,
  };
}

function checksOf(
  { checks }: StepOutcome,
  exchange: Exchange | undefined,
  inputs: Record<string, string>,
): Check[] {
  const response = exchange?.response;
  if (exchange === undefined || response === undefined) {
    const found =
      exchange?.failure ?? checks.find((it) => !it.passed)?.message ?? "nothing was sent";
    return [{ name: "the server answers", passed: false, expected: "an answer", found }];
  }
  const { status, headers } = response;
  if (status >= 300 && status < 400) {
    const expected = "an answer of the contract";
    const found = `${status}, a redirect${headers.location ? ` to ${headers.location}` : ""}`;
    return [{ name: "the server does not redirect", passed: false, expected, found }];
  }
  const body = parse(response.body);
  const declared = responsesOf(exchange.method, new URL(exchange.url).pathname);
  const own = responseFor(declared, status);
  const criteria = checks.flatMap(({ name, passed, condition }): Check[] => {
    if (name !== "success criteria check" || condition === undefined) return [];
    return [{ name: condition, passed, ...(!passed && explain(condition, status, body, inputs)) }];
  });
  const statusName = "the status is one of the contract's";
  if (own === undefined) {
    const expected = declared.map((it) => it.status).join(", ");
    return [...criteria, { name: statusName, passed: false, expected, found: String(status) }];
  }
  return [
    ...criteria,
    { name: statusName, passed: true },
    ...checkBody(own, headers["content-type"], body),
  ];
}

/**
 * Whether a body is of a declared media type, and fits its schema, with each place where it does not.
 * Redocly's own checks of these refuse properties that are not known, and statuses of a range.
 */
function checkBody(own: DeclaredResponse, contentType: string | undefined, body: unknown): Check[] {
  const contract = own.pointer;
  const mediaType = contentType?.split(";")[0]!.trim().toLowerCase();
  const isDeclared = mediaType !== undefined && own.mediaTypes.includes(mediaType);
  const media: Check = {
    name: "the media type is one of the contract's",
    passed: isDeclared,
    ...(!isDeclared && {
      contract,
      expected: own.mediaTypes.join(", "),
      found: contentType ?? "none",
    }),
  };
  // A text or a page has no schema to fit.
  if (isDeclared && mediaType !== "application/json") return [media];
  const name = "the body fits its schema";
  const violations = violationsOf(own, body);
  if (violations.length > 0) {
    return [media, ...violations.map((it) => ({ name, passed: false, contract, ...it }))];
  }
  return [media, { name, passed: true }];
}

/** What a criterion expected of the answer, and what it found. */
function explain(
  condition: string,
  status: number,
  body: unknown,
  inputs: Record<string, string>,
): Partial<Check> {
  const expected = condition.replace(
    /\$inputs\.(\w+)/g,
    (text, name: string) => inputs[name] ?? text,
  );
  if (condition.startsWith("$statusCode")) {
    return { expected: expected.replaceAll("$statusCode", "status"), found: `status ${status}` };
  }
  const [, pointer, value] = /^\$response\.body#(\S+) == (.+)$/.exec(expected) ?? [];
  if (pointer !== undefined) return { pointer, expected: value!, found: textAt(body, pointer) };
  const [, path] = /^\$\[\?!@((?:\.\w+)+)\]$/.exec(condition) ?? [];
  if (path === undefined) return { expected };
  const place = path.replaceAll(".", "/");
  return { pointer: place, expected: "nothing", found: textAt(body, place) };
}

function textAt(body: unknown, pointer: string): string {
  let value = body;
  for (const key of pointer.split("/").slice(1)) {
    value = typeof value === "object" && value !== null ? (value as never)[key] : undefined;
  }
  return value === undefined ? "nothing" : JSON.stringify(value);
}

function coverageOf(exchanges: Exchange[]): Report["coverage"] {
  const answered = exchanges.filter((it) => it.response !== undefined);
  const declared = exchanges[0]
    ? responsesOf(exchanges[0].method, new URL(exchanges[0].url).pathname)
    : [];
  const bodies = answered.flatMap(({ response }) => {
    const own = responseFor(declared, response!.status);
    return own ? [{ response: own, body: parse(response!.body) }] : [];
  });
  const properties = propertiesOf(declared, bodies);
  const seen = new Set(bodies.map(({ response }) => response.status));
  return {
    statuses: {
      seen: declared.map(({ status }) => status).filter((status) => seen.has(status)),
      declared: declared.map(({ status }) => status),
    },
    properties: {
      seen: [...properties].flatMap(([name, isSeen]) => (isSeen ? [name] : [])),
      declared: [...properties.keys()],
    },
  };
}

/** The value where the text is JSON, else the text; undefined where there is none. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text || undefined;
  }
}
