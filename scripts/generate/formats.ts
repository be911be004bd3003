import formats from "ajv-formats/dist/formats.js";
import type { Condition } from "./conditions.js";

/** The formats that are not one regular expression. */
const CODE: Record<string, string> = {
  date: "check.isDate(value)",
  time: "check.isTime(value)",
  "date-time": "check.isDateTime(value)",
  regex: "check.isRegex(value)",
};

/** The condition of a format; undefined for one that every value has, such as `double` or `password`. */
export function formatConditionOf(name: string): Condition | undefined {
  if (name === "int32") {
    return { about: "number", code: "value === (value | 0)", expected: "an integer of 32 bits" };
  }
  const expressions = formats.fullFormats as Record<string, unknown>;
  let expression = expressions[name];
  if (name === "uri") {
    // A URI is a URI reference with a scheme.
    const { source } = expressions["uri-reference"] as RegExp;
    expression = new RegExp(source.replace("^", "^(?=[a-z][a-z0-9+.-]*:)"), "i");
  }
  const code =
    (Object.hasOwn(CODE, name) ? CODE[name] : undefined) ??
    (expression instanceof RegExp ? `${String(expression)}.test(value)` : undefined);
  if (code === undefined) return undefined;
  const isOfRfc3339 = ["date", "time", "date-time"].includes(name);
  const expected = isOfRfc3339 ? `a ${name} of RFC 3339` : `a string of format ${name}`;
  return { about: "string", code, expected };
}
