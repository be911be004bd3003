import { HttpError } from "./errors.js";
import { nearest } from "./nearest.js";

/**
 * Ways to break a response: reset the connection, close it half-way, cut the JSON, send a proxy's HTML
 * page, send no body.
 */
export const FAULTS = ["reset", "truncated", "malformed", "html", "empty"] as const;

export type Fault = (typeof FAULTS)[number];

/** What a request asks of the mock, in the header `Prefer` or in query parameters such as `__code`. */
export interface Preferences {
  /** The status of the response. */
  code?: number;
  /** The name of the example. */
  example?: string;
  /** Whether to generate the body from the schema. */
  dynamic?: boolean;
  /** The same seed generates the same body for the same request. */
  seed?: string;
  waitMs?: number;
  fault?: Fault;
}

const MAX_WAIT_SECONDS = 600;

/** What the value of each preference must be, and how it is read: undefined if it is invalid. */
const RULES: Record<string, [expected: string, read: (value: string) => Preferences | undefined]> =
  {
    code: [
      "a status from 200 to 599",
      (value) => (/^[2-5]\d\d$/.test(value) ? { code: Number(value) } : undefined),
    ],
    example: ["the name of an example", (value) => (value ? { example: value } : undefined)],
    dynamic: [
      "true or false",
      (value) => (/^(true|false)$/.test(value) ? { dynamic: value === "true" } : undefined),
    ],
    seed: ["a text or number", (value) => (value ? { seed: value } : undefined)],
    wait: [
      `a number of seconds, at most ${MAX_WAIT_SECONDS}`,
      (value) =>
        /^\d*\.?\d+$/.test(value) && Number(value) <= MAX_WAIT_SECONDS
          ? { waitMs: Number(value) * 1000 }
          : undefined,
    ],
    fault: [
      `one of ${FAULTS.join(", ")}`,
      (value) => {
        const fault = FAULTS.find((it) => it === value);
        return fault && { fault };
      },
    ],
  };

/**
 * Reads the preferences of a request. The first of several with one name counts, and the header before the
 * query. Those of other software are ignored, as RFC 7240 says.
 *
 * @throws {HttpError} for an invalid value or a misspelt name.
 */
export function parsePreferences(header: string | undefined, query: URLSearchParams): Preferences {
  const inQuery = [...query].filter(([name]) => name.startsWith("__"));
  const entries = [
    ...entriesOf(header),
    ...inQuery.map(([name, value]) => [name.slice(2), value] as const),
  ];
  return Object.assign({}, ...entries.reverse().map(([name, value]) => read(name, value)));
}

function read(name: string, value: string): Preferences {
  if (!Object.hasOwn(RULES, name)) {
    const meant = nearest(name, Object.keys(RULES));
    if (meant === undefined) return {};
    throw new HttpError(400, `Prefer: unknown preference "${name}"; did you mean "${meant}"?`);
  }
  const [expected, parse] = RULES[name]!;
  const preference = parse(value);
  if (preference) return preference;
  throw new HttpError(400, `Prefer: ${name} must be ${expected}; got "${value}".`);
}

type Entry = [name: string, value: string];

/** @throws {HttpError} for a parameter that was probably meant to be a preference of its own. */
function entriesOf(header = ""): Entry[] {
  return split(header, ",").map((preference) => {
    const [[name, value] = ["", ""], ...parameters] = split(preference, ";").map(toEntry);
    const meant = Object.hasOwn(RULES, name) && parameters.find(([it]) => Object.hasOwn(RULES, it));
    if (!meant) return [name, value];
    throw new HttpError(
      400,
      `Prefer: separate ${name} and ${meant[0]} by a comma, not a semicolon.`,
    );
  });
}

/** Splits at each separator that is not in quotes. */
function split(text: string, separator: string): string[] {
  return text.match(new RegExp(`("(\\\\.?|[^"\\\\])*("|$)|[^"${separator}])+`, "g")) ?? [];
}

function toEntry(text: string): Entry {
  const [, name = "", value = ""] = /^([^=]*)=?([^]*)$/.exec(text)!;
  const [, quoted] = /^"(.*?)"?$/.exec(value.trim()) ?? [];
  return [name.trim().toLowerCase(), quoted?.replace(/\\(.)/g, "$1") ?? value.trim()];
}
