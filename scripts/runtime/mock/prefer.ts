import { HttpError } from "./errors.js";

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
  waitMs?: number;
  fault?: Fault;
}

const MAX_WAIT_SECONDS = 600;

/** @throws {HttpError} for an invalid value. Unknown preferences are ignored, as RFC 7240 says. */
export function parsePreferences(header: string | undefined, query: URLSearchParams): Preferences {
  const preferences: Preferences = {};
  const inQuery = [...query].filter(([name]) => name.startsWith("__"));
  const entries = inQuery.map(([name, value]) => [name.slice(2), value] as const);
  for (const [name, value] of [...entries, ...entriesOf(header)]) {
    const invalid = (expected: string) =>
      new HttpError(400, `Prefer: ${name} must be ${expected}; got "${value}".`);
    if (name === "code") {
      if (!/^[2-5]\d\d$/.test(value)) throw invalid("a status from 200 to 599");
      preferences.code = Number(value);
    } else if (name === "example") {
      preferences.example = value;
    } else if (name === "dynamic") {
      if (value !== "true" && value !== "false") throw invalid("true or false");
      preferences.dynamic = value === "true";
    } else if (name === "wait") {
      const seconds = Number(value);
      if (!/^\d*\.?\d+$/.test(value) || seconds > MAX_WAIT_SECONDS) {
        throw invalid(`a number of seconds, at most ${MAX_WAIT_SECONDS}`);
      }
      preferences.waitMs = seconds * 1000;
    } else if (name === "fault") {
      const fault = FAULTS.find((it) => it === value);
      if (fault === undefined) throw invalid(`one of ${FAULTS.join(", ")}`);
      preferences.fault = fault;
    }
  }
  return preferences;
}

/** RFC 7240: `name=value`, separated by commas or semicolons; a value may be quoted. */
function entriesOf(header = ""): Array<[name: string, value: string]> {
  return header.split(/[,;]/).map((part) => {
    const [name = "", ...value] = part.split("=").map((text) => text.trim());
    return [name.toLowerCase(), value.join("=").replace(/^"(.*)"$/, "$1")];
  });
}
