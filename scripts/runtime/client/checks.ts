/**
 * The checks that the generated validators consist of. Validators call them by name, which engines inline.
 *
 * @module
 */
import type { Violation } from "./violation.js";

/** A place in a value, and the list of violations to add to. */
interface Place {
  pointer: string;
  violations: Violation[];
}

/**
 * Returns 1 for a valid value, else 0: numbers, since `&` combines them without short-circuiting. With a place, it
 * also records the violations.
 */
export type Check = (value: any, place?: Place) => number;

export function isValid(check: Check, value: unknown): boolean {
  try {
    return check(value) === 1;
  } catch {
    // A recursive schema and a value that is nested deeper than the stack.
    return false;
  }
}

/** Every violation of a value. */
export function violationsOf(check: Check, value: unknown): Violation[] {
  const violations: Violation[] = [];
  if (isValid(check, value)) return violations;
  try {
    check(value, { pointer: "", violations });
  } catch {
    violation("nested less deeply", value, { pointer: "", violations });
  }
  return violations;
}

/** Records a violation. */
export function violation(expected: string, value: unknown, place?: Place): 0 {
  place?.violations.push({ pointer: place.pointer, expected, found: kindOf(value) });
  return 0;
}

function kindOf(value: unknown): string {
  if (value === undefined) return "missing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

function within(place: Place, key: string | number): Place {
  const token = String(key).replaceAll("~", "~0").replaceAll("/", "~1");
  return { pointer: `${place.pointer}/${token}`, violations: place.violations };
}

/** What a check expects of a value that is invalid. */
function expectedBy(check: Check, value: unknown): string | undefined {
  return violationsOf(check, value)[0]?.expected;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export const string: Check = (value, place) =>
  typeof value === "string" ? 1 : violation("a string", value, place);

export const number: Check = (value, place) =>
  Number.isFinite(value) ? 1 : violation("a number", value, place);

export const integer: Check = (value, place) =>
  Number.isInteger(value) ? 1 : violation("an integer", value, place);

export const boolean: Check = (value, place) =>
  typeof value === "boolean" ? 1 : violation("a boolean", value, place);

export const array: Check = (value, place) =>
  Array.isArray(value) ? 1 : violation("an array", value, place);

export const object: Check = (value, place) =>
  isObject(value) ? 1 : violation("an object", value, place);

/** Any other condition. */
export function that(isValid: boolean, expected: string, value: unknown, place?: Place): number {
  return isValid ? 1 : violation(expected, value, place);
}

/** The type `null`. */
export const nullValue: Check = (value, place) =>
  value === null ? 1 : violation("null", value, place);

/** The schema `true`. */
export const any: Check = () => 1;

/** The schema `false`. */
export const none: Check = (value, place) => violation("absent", value, place);

/** Of a value that no schema of `anyOf` accepts, records the violations of the one that accepts its type. */
export function anyOf(value: unknown, place: Place | undefined, ...checks: Check[]): number {
  if (!place) return 0;
  const expected = new Set<string>();
  for (const check of checks) {
    const violations: Violation[] = [];
    check(value, { pointer: place.pointer, violations });
    const here = violations.find(({ pointer }) => pointer === place.pointer);
    if (!here) {
      for (const it of violations) place.violations.push(it);
      return 0;
    }
    expected.add(here.expected);
  }
  return violation([...expected].join(" or "), value, place);
}

export function oneOf(value: unknown, place: Place | undefined, ...checks: Check[]): number {
  const { length } = checks.filter((check) => check(value));
  if (length < 2) return length || anyOf(value, place, ...checks);
  return violation("valid against only one of the schemas of oneOf", value, place);
}

type Properties = Record<string, unknown>;

/** A property that may be missing. */
export function optional(item: unknown, check: Check, key: string, place?: Place): number {
  return item === undefined ? 1 : check(item, place && within(place, key));
}

export function required(item: unknown, check: Check, key: string, place?: Place): number {
  if (item !== undefined) return check(item, place && within(place, key));
  // A schema without a type accepts what is missing.
  return violation(expectedBy(check, item) ?? "present", item, place && within(place, key));
}

/** A property whose name every object inherits, such as `constructor`. */
export function own(value: Properties, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The properties for whose names a condition is true. */
export function others(
  value: unknown,
  isOther: (key: string) => boolean,
  check: Check,
  place?: Place,
): number {
  let valid = 1;
  if (!isObject(value)) return valid;
  for (const key of Object.keys(value)) {
    if (isOther(key)) valid &= optional(value[key], check, key, place);
  }
  return valid;
}

export function propertyNames(value: unknown, check: Check, place?: Place): number {
  let valid = 1;
  if (!isObject(value)) return valid;
  for (const key of Object.keys(value)) {
    const expected = expectedBy(check, key);
    if (expected === undefined) continue;
    valid = violation(
      `a property whose name is ${expected}`,
      value[key],
      place && within(place, key),
    );
  }
  return valid;
}

/** The items from one index to before another. */
export function items(
  value: unknown,
  start: number,
  check: Check,
  place?: Place,
  end: number = Infinity,
): number {
  let valid = 1;
  if (!Array.isArray(value)) return valid;
  for (let index = start; index < Math.min(end, value.length); index++) {
    valid &= check(value[index], place && within(place, index));
  }
  return valid;
}

/** Conditions of the validators. JSON Schema counts code points. */
export function lengthOf(value: string): number {
  return [...value].length;
}

/** JSON that is the same for equal values. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, it: unknown) =>
    isObject(it) ? Object.fromEntries(Object.entries(it).sort(([a], [b]) => (a < b ? -1 : 1))) : it,
  );
}

export function isUnique(value: unknown[]): boolean {
  return new Set(value.map(canonical)).size === value.length;
}

/** Calculates with decimal numbers, as 0.3 / 0.1 is not 3. */
export function isMultiple(value: number, divisor: number): boolean {
  if (!Number.isFinite(value)) return false;
  const numbers = [value, divisor].map((it) => {
    const [digits, exponent] = it.toExponential().split("e");
    const [whole, fraction = ""] = digits!.split(".");
    return { digits: BigInt(whole! + fraction), exponent: Number(exponent) - fraction.length };
  });
  const smallest = Math.min(...numbers.map(({ exponent }) => exponent));
  const [a, b] = numbers.map((it) => it.digits * 10n ** BigInt(it.exponent - smallest));
  return a! % b! === 0n;
}

export function isRegex(value: string): boolean {
  try {
    return Boolean(new RegExp(value, "u"));
  } catch {
    return false;
  }
}

/** Matches most date-times, without a calculation of the days in a month. */
const USUAL_DATE_TIME =
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])T([01]\d|2[0-3])(:[0-5]\d){2}(\.\d+)?Z$/;

/** A date-time of RFC 3339, exactly as ajv-formats checks it. */
export function isDateTime(text: string): boolean {
  if (USUAL_DATE_TIME.test(text)) return true;
  const [date = "", time = "", ...rest] = text.split(/[t\s]/i);
  return isDate(date) && isTime(time) && rest.length === 0;
}

/** A day that the month does not have is not parsed, or as a day of the next month. */
export function isDate(text: string): boolean {
  return /^\d{4}(-\d\d){2}$/.test(text) && new Date(text).toJSON()?.startsWith(text) === true;
}

const TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(?:z|([+-])([01]\d|2[0-3])(?::?([0-5]\d))?)$/i;

export function isTime(text: string): boolean {
  const [, hour, minute, second, sign, zoneHour = 0, zoneMinute = 0] = TIME.exec(text) ?? [];
  if (hour === undefined) return false;
  if (+hour < 24 && +minute! < 60 && +second! < 60) return true;
  // A leap second ends a day in UTC.
  const direction = sign === "-" ? -1 : 1;
  const utcMinute = +minute! - direction * +zoneMinute;
  const utcHour = +hour - direction * +zoneHour - (utcMinute < 0 ? 1 : 0);
  return +second! < 61 && [23, -1].includes(utcHour) && [59, -1].includes(utcMinute);
}
