/**
 * The checks that the generated validators consist of. Without a place a check only tells whether the value
 * is valid; with a place it also records the violations. Validators call them by name, which engines inline.
 *
 * @module
 */

/** One place where a value is invalid. */
export interface Violation {
  /** JSON Pointer (RFC 6901) to the place; for a missing property, to where it belongs. */
  pointer: string;
  /** What the contract requires there, such as `a string`. */
  expected: string;
  /** What the value has there, such as `a number` or `missing`; never the value itself. */
  found: string;
}

/** The place of a check in a body, and the list of violations to add to. */
interface Place {
  /** The keys from the root to the value. */
  path: string[];
  violations: Violation[];
}

/** Returns 1 for a valid value, else 0: numbers, since `&` combines them without short-circuiting. */
export type Check = (value: any, place?: Place) => number;

/** Every violation of a value. */
export function violationsOf(check: Check, value: unknown): Violation[] {
  const violations: Violation[] = [];
  if (!check(value)) check(value, { path: [], violations });
  return violations;
}

function pointerTo({ path }: Place): string {
  return path.map((key) => `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** Records a violation. */
export function violation(expected: string, value: unknown, place?: Place): 0 {
  place?.violations.push({ pointer: pointerTo(place), expected, found: kindOf(value) });
  return 0;
}

function kindOf(value: unknown): string {
  if (value === undefined) return "missing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

export const string: Check = (value, place) =>
  typeof value === "string" ? 1 : violation("a string", value, place);

export const emptyString: Check = (value, place) =>
  value === "" ? 1 : violation("an empty string", value, place);

/** Counts code points, as JSON Schema does. */
export function maxLength(length: number): Check {
  const expected = `a string of at most ${length} characters`;
  return (value, place) =>
    typeof value === "string" && [...value].length <= length
      ? 1
      : violation(expected, value, place);
}

export const boolean: Check = (value, place) =>
  typeof value === "boolean" ? 1 : violation("a boolean", value, place);

export const integer: Check = (value, place) =>
  Number.isInteger(value) ? 1 : violation("an integer", value, place);

/** An integer that JavaScript represents exactly. */
export const safeInteger: Check = (value, place) =>
  Number.isSafeInteger(value) ? 1 : violation("an integer", value, place);

export const number: Check = (value, place) =>
  Number.isFinite(value) ? 1 : violation("a number", value, place);

/** Any value that is present. */
export const present: Check = (value, place) =>
  value !== undefined ? 1 : violation("present", value, place);

/** A date-time of RFC 3339, exactly as ajv-formats checks it. */
export const dateTime: Check = (value, place) =>
  isDateTime(value) ? 1 : violation("a date-time of RFC 3339", value, place);

/** Matches most date-times, without a calculation of the days in a month. */
const USUAL_DATE_TIME =
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])T([01]\d|2[0-3])(:[0-5]\d){2}(\.\d+)?Z$/;

const DATE_TIME =
  /^(\d{4})-(\d\d)-(\d\d)[t\s](\d\d):(\d\d):(\d\d(?:\.\d+)?)(?:z|([+-])([01]\d|2[0-3])(?::?([0-5]\d))?)$/i;

function isDateTime(value: unknown): boolean {
  if (typeof value !== "string") return false;
  if (USUAL_DATE_TIME.test(value)) return true;
  const parts = DATE_TIME.exec(value);
  if (!parts) return false;
  const [, year, month, day, hour, minute, second, , zoneHour = 0, zoneMinute = 0] = parts.map(
    (part) => part && Number(part),
  ) as number[];
  // 400 years later the calendar is the same, and Date does not take the year for one of the 1900s.
  const date = new Date(Date.UTC(year! + 400, month! - 1, day));
  if (date.getUTCMonth() !== month! - 1) return false;
  if (hour! < 24 && minute! < 60 && second! < 60) return true;
  // A leap second ends a day in UTC.
  const sign = parts[7] === "-" ? -1 : 1;
  const utcMinute = minute! - sign * zoneMinute;
  const utcHour = hour! - sign * zoneHour - (utcMinute < 0 ? 1 : 0);
  return second! < 61 && [23, -1].includes(utcHour) && [59, -1].includes(utcMinute);
}

/** Returns the array to read the items from, so that the place follows; 0 if it is not an array. */
export function array(value: any, place?: Place): any {
  if (!Array.isArray(value)) return violation("an array", value, place);
  return place ? tracked(value, place) : value;
}

/** Returns the object to read the properties from, as {@link array} does; 0 if it is not an object. */
export function object(value: any, place?: Place): any {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return violation("an object", value, place);
  }
  return place ? tracked(value, place) : value;
}

function tracked(value: any, { path }: Place): any {
  const depth = path.length;
  const get = (_: object, key: string): unknown => {
    path.splice(depth, Infinity, key);
    return value[key];
  };
  return new Proxy(value, { get: get as never });
}

/** Checks the additional properties of an object; inherited ones are none. */
export function others(value: any, known: string[], check: Check, place?: Place): number {
  let fits = 1;
  for (const key of Object.keys(value)) {
    if (!known.includes(key)) fits &= check(value[key], place);
  }
  return fits;
}

/** If no check passes: records the violations of the check that accepts this type of value. */
export function none(value: unknown, place: Place | undefined, ...checks: Check[]): 0 {
  if (!place) return 0;
  const { path } = place;
  const depth = path.length;
  const pointer = pointerTo(place);
  const expected: string[] = [];
  for (const check of checks) {
    const violations: Violation[] = [];
    check(value, { path, violations });
    path.length = depth;
    const here = violations.find((it) => it.pointer === pointer);
    if (!here) {
      for (const it of violations) place.violations.push(it);
      return 0;
    }
    expected.push(here.expected);
  }
  return violation(expected.join(" or "), value, place);
}
