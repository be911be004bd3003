/**
 * What the generated validators are built from. One way through a value serves both questions: without
 * a place a check only says whether the value fits, with one it also says where it does not.
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

/** The place of a value, and the list to add to. */
interface Place {
  /** To the value's parent. */
  pointer: string;
  /** Of the value within its parent; undefined for the root. */
  key?: string | number;
  violations: Violation[];
}

/** Gives 1 where the value fits, else 0: numbers, since `&` joins them without leaving early. */
export type Check = (value: any, place?: Place) => number;

/** Every violation of a value. */
export function violationsOf(check: Check, value: unknown): Violation[] {
  const violations: Violation[] = [];
  if (!check(value)) check(value, { pointer: "", violations });
  return violations;
}

function pointerTo({ pointer, key }: Place): string {
  if (key === undefined) return pointer;
  return `${pointer}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** Where the parts of a value are; each sets its key. */
function inside(place: Place): Place {
  return { pointer: pointerTo(place), violations: place.violations };
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

/** A check that asks one question of the value. */
function checkThat(expected: string, fits: (value: any) => boolean): Check {
  return (value, place) => (fits(value) ? 1 : violation(expected, value, place));
}

export const string: Check = (value, place) =>
  typeof value === "string" ? 1 : violation("a string", value, place);

export const emptyString = /* @__PURE__ */ checkThat("an empty string", (value) => value === "");

/** Counts characters as JSON Schema does, by code points. */
export function maxLength(length: number): Check {
  return checkThat(
    `a string of at most ${length} characters`,
    (value) => typeof value === "string" && [...value].length <= length,
  );
}

export const boolean: Check = (value, place) =>
  typeof value === "boolean" ? 1 : violation("a boolean", value, place);

export const integer = /* @__PURE__ */ checkThat("an integer", Number.isInteger);

/** An integer that JavaScript tells from its neighbours. */
export const safeInteger = /* @__PURE__ */ checkThat("an integer", Number.isSafeInteger);

export const number = /* @__PURE__ */ checkThat("a number", Number.isFinite);

/** Anything, as long as it is there. */
export const present = /* @__PURE__ */ checkThat("there", (value) => value !== undefined);

/** What nearly every date-time is like, and needs no counting of days. */
const USUAL_DATE_TIME =
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])T([01]\d|2[0-3])(:[0-5]\d){2}(\.\d+)?Z$/;

const DATE_TIME =
  /^(\d{4})-(\d\d)-(\d\d)[t\s](\d\d):(\d\d):(\d\d(?:\.\d+)?)(?:z|([+-])([01]\d|2[0-3])(?::?([0-5]\d))?)$/i;

/** A date-time of RFC 3339, with just the leeway that ajv-formats gives it. */
export const dateTime = /* @__PURE__ */ checkThat("a date-time of RFC 3339", (value) => {
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
});

/** By far the most frequent check. Were it two, the engine would have less room to inline others. */
export const optionalString: Check = (value, place) =>
  value === undefined || typeof value === "string" ? 1 : violation("a string", value, place);

/** Allows the value to be absent. */
export function optional(value: unknown, place: Place | undefined, check: Check): number {
  return value === undefined ? 1 : check(value, place);
}

export function array(value: any, place: Place | undefined, check: Check): number {
  if (!Array.isArray(value)) return violation("an array", value, place);
  const items = place && inside(place);
  let fits = 1;
  for (let index = 0; index < value.length; index++) {
    if (items) items.key = index;
    fits &= check(value[index], items);
  }
  return fits;
}

/** @param properties Checks of the object's properties, joined by `&`. */
export function object(properties: (value: any, place?: Place) => number): Check {
  return (value, place) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      return violation("an object", value, place);
    }
    return place ? checkNoting(properties, value, inside(place)) : properties(value);
  };
}

/** Checks an object's properties, where each is taken note of as it is read. */
function checkNoting(check: Check, value: any, place: Place): number {
  const get = (_: object, key: string): unknown => value[(place.key = key)];
  return check(new Proxy(value, { get: get as never }), place);
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
  const pointer = pointerTo(place);
  const expected: string[] = [];
  for (const check of checks) {
    const violations: Violation[] = [];
    check(value, { ...place, violations });
    const here = violations.find((it) => it.pointer === pointer);
    if (!here) {
      for (const it of violations) place.violations.push(it);
      return 0;
    }
    expected.push(here.expected);
  }
  return violation(expected.join(" or "), value, place);
}
