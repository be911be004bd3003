/* Compiled from scripts/runtime/mock/prefer.ts; edit that file. */ import { Refusal } from "./errors.js";

/** Ways in which an answer can go wrong, and what each does. */
export const FAULTS = ["reset", "truncated", "malformed", "html", "empty"]         ;



/** What a request asks of the mock, by the header `Prefer` or by query parameters such as `__code`. */











const LONGEST_WAIT_SECONDS = 600;

/** @throws {Refusal} for a preference whose value cannot be met; one of another name is passed over. */
export function parsePreferences(header                    , query                 )              {
  const preferences              = {};
  for (const [name, value] of [...entriesOfQuery(query), ...entriesOfHeader(header ?? "")]) {
    const refuse = (expected        ) =>
      new Refusal(400, `Prefer: ${name} must be ${expected}; got "${value}".`);
    if (name === "code") {
      if (!/^[2-5]\d\d$/.test(value)) throw refuse("a status from 200 to 599");
      preferences.code = Number(value);
    } else if (name === "example") {
      preferences.example = value;
    } else if (name === "dynamic") {
      if (value !== "true" && value !== "false") throw refuse("true or false");
      preferences.dynamic = value === "true";
    } else if (name === "wait") {
      const seconds = Number(value);
      if (!/^\d*\.?\d+$/.test(value) || seconds > LONGEST_WAIT_SECONDS) {
        throw refuse(`a number of seconds, at most ${LONGEST_WAIT_SECONDS}`);
      }
      preferences.waitMs = seconds * 1000;
    } else if (name === "fault") {
      const fault = FAULTS.find((it) => it === value);
      if (fault === undefined) throw refuse(`one of ${FAULTS.join(", ")}`);
      preferences.fault = fault;
    }
  }
  return preferences;
}

function entriesOfQuery(query                 )                                       {
  return [...query].flatMap(([name, value]) =>
    name.startsWith("__") ? [[name.slice(2), value]] : [],
  );
}

/** RFC 7240: `name=value`, separated by commas or semicolons; a value may be quoted. */
function entriesOfHeader(header        )                                       {
  return header.split(/[,;]/).map((part) => {
    const [name = "", ...value] = part.split("=");
    return [
      name.trim().toLowerCase(),
      value
        .join("=")
        .trim()
        .replace(/^"(.*)"$/, "$1"),
    ];
  });
}
