/**
 * What the generated validators are built from. One way through a value serves both questions: without
 * a place a check only says whether the value fits, with one it also says where it does not. They are called
 * by their names, since the engine can inline what it knows by name.
 *
 * @module
 */

/** One place where a value breaks the contract. */
export interface Violation {
  /** JSON Pointer (RFC 6901) to the place; where something is missing, to where it belongs. */
  pointer: string;
  /** What must be there, such as `a string`. */
  expected: string;
  /** What is there, such as `a number` or `missing`; never the value itself. */
  found: string;
}

/** Where in a body a check is, and the list to add to. */
interface Place {
  /** Keys that lead to the value. */
  path: string[];
  violations: Violation[];
}

/** Gives 1 where the value fits, else 0: numbers, since `&` joins them without leaving early. */
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

/** Takes note of a value that does not fit. */
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

/** Counts characters as JSON Schema does, by code points. */
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

/** An integer that JavaScript tells from its neighbours. */
export const safeInteger: Check = (value, place) =>
  Number.isSafeInteger(value) ? 1 : violation("an integer", value, place);

export const number: Check = (value, place) =>
  Number.isFinite(value) ? 1 : violation("a number", value, place);

/** Anything, as long as it is there. */
export const present: Check = (value, place) =>
  value !== undefined ? 1 : violation("there", value, place);

/** A date-time of RFC 3339, with just the leeway that ajv-formats gives it. */
export const dateTime: Check = (value, place) =>
  isDateTime(value) ? 1 : violation("a date-time of RFC 3339", value, place);

/** What nearly every date-time is like, and needs no counting of days. */
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
  // In that year the days are the same, and a Date takes it for no year of the 1900s.
  const date = new Date(Date.UTC(year! + 400, month! - 1, day));
  if (date.getUTCMonth() !== month! - 1) return false;
  if (hour! < 24 && minute! < 60 && second! < 60) return true;
  // A leap second ends a day in UTC.
  const sign = parts[7] === "-" ? -1 : 1;
  const utcMinute = minute! - sign * zoneMinute;
  const utcHour = hour! - sign * zoneHour - (utcMinute < 0 ? 1 : 0);
  return second! < 61 && [23, -1].includes(utcHour) && [59, -1].includes(utcMinute);
}

/** Gives the array to read the items of, of which the place takes note; 0 for what is no array. */
export function array(value: any, place?: Place): any {
  if (!Array.isArray(value)) return violation("an array", value, place);
  return place ? noting(value, place) : value;
}

/** Gives the object to read the properties of, as {@link array} does; 0 for what is no object. */
export function object(value: any, place?: Place): any {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return violation("an object", value, place);
  }
  return place ? noting(value, place) : value;
}

function noting(value: any, { path }: Place): any {
  const depth = path.length;
  const get = (_: object, key: string): unknown => {
    path.splice(depth, Infinity, key);
    return value[key];
  };
  return new Proxy(value, { get: get as never });
}

/** Checks the properties of an object that are not among the known. */
export function others(value: any, known: string[], check: Check, place?: Place): number {
  let fits = 1;
  for (const key in value) if (!known.includes(key)) fits &= check(value[key], place);
  return fits;
}

/** Where none of the checks fits: the violations of the one that takes this kind of value. */
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
