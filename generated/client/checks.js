// Generated from openapi/ by `npm run generate`. Do not edit.
/**
 * What the generated validators are built from. One way through a value serves both questions: without
 * a place a check only says whether the value fits, with one it also says where it does not.
 *
 * @module
 */
/** Every violation of a value. */
export function violationsOf(check, value) {
    const violations = [];
    if (!check(value))
        check(value, { pointer: "", violations });
    return violations;
}
function pointerTo({ pointer }, key) {
    if (key === undefined)
        return pointer;
    return `${pointer}/${String(key).replace(/~/g, "~0").replace(/\//g, "~1")}`;
}
function violation(expected, value, place, key) {
    place?.violations.push({ pointer: pointerTo(place, key), expected, found: kindOf(value) });
    return 0;
}
function kindOf(value) {
    if (value === undefined)
        return "missing";
    if (value === null)
        return "null";
    if (Array.isArray(value))
        return "an array";
    return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
/** A check that asks one question of the value. */
function checkThat(expected, fits) {
    return (value, place, key) => (fits(value) ? 1 : violation(expected, value, place, key));
}
function inner(place, key) {
    return place && { ...place, pointer: pointerTo(place, key) };
}
export const string = (value, place, key) => typeof value === "string" ? 1 : violation("a string", value, place, key);
/** Counts characters as JSON Schema does, by code points. */
export function maxLength(length) {
    return checkThat(length === 0 ? "an empty string" : `a string of at most ${length} characters`, (value) => typeof value === "string" && [...value].length <= length);
}
export const boolean = (value, place, key) => typeof value === "boolean" ? 1 : violation("a boolean", value, place, key);
export const integer = /* @__PURE__ */ checkThat("an integer", Number.isInteger);
/** An integer that JavaScript tells from its neighbours. */
export const safeInteger = /* @__PURE__ */ checkThat("an integer", Number.isSafeInteger);
export const number = /* @__PURE__ */ checkThat("a number", Number.isFinite);
/** Anything, as long as it is there. */
export const present = /* @__PURE__ */ checkThat("there", (value) => value !== undefined);
export function enumeration(...values) {
    return checkThat(`one of ${values.join(", ")}`, (value) => values.includes(value));
}
/** What nearly every date-time is like, and needs no counting of days. */
const USUAL_DATE_TIME = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3])(?::[0-5]\d){2}(?:\.\d+)?Z$/;
const DATE_TIME = /^(\d{4})-(\d\d)-(\d\d)[t\s](\d\d):(\d\d):(\d\d(?:\.\d+)?)(?:z|([+-])(\d\d)(?::?(\d\d))?)$/i;
/** A date-time of RFC 3339, with just the leeway that ajv-formats gives it. */
export const dateTime = /* @__PURE__ */ checkThat("a date-time of RFC 3339", (value) => {
    if (typeof value !== "string")
        return false;
    if (USUAL_DATE_TIME.test(value))
        return true;
    const parts = DATE_TIME.exec(value);
    if (!parts)
        return false;
    const [year, month, day, hour, minute, second] = parts.slice(1, 7).map(Number);
    const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    const days = month === 2 ? (isLeapYear ? 29 : 28) : 30 + ((month + (month >> 3)) & 1);
    const zoneHour = +(parts[8] ?? 0);
    const zoneMinute = +(parts[9] ?? 0);
    if (month < 1 || month > 12 || day < 1 || day > days || zoneHour > 23 || zoneMinute > 59)
        return false;
    if (hour < 24 && minute < 60 && second < 60)
        return true;
    // A leap second ends a day in UTC.
    const sign = parts[7] === "-" ? -1 : 1;
    const utcMinute = minute - zoneMinute * sign;
    const utcHour = hour - zoneHour * sign - (utcMinute < 0 ? 1 : 0);
    return (second < 61 && (utcHour === 23 || utcHour === -1) && (utcMinute === 59 || utcMinute === -1));
});
/** Allows the value to be absent. */
export function optional(check) {
    return (value, place, key) => (value === undefined ? 1 : check(value, place, key));
}
export function array(check) {
    return (value, place, key) => {
        if (!Array.isArray(value))
            return violation("an array", value, place, key);
        const items = inner(place, key);
        let fits = 1;
        for (let index = 0; index < value.length; index++) {
            if (!check(value[index], items, index))
                fits = 0;
        }
        return fits;
    };
}
/** @param properties Checks of the object's properties, joined by `&`. */
export function object(properties) {
    return (value, place, key) => {
        if (typeof value !== "object" || value === null || Array.isArray(value)) {
            return violation("an object", value, place, key);
        }
        return properties(value, inner(place, key)) ? 1 : 0;
    };
}
/** Checks the properties of an object that are not among the known. */
export function others(value, known, check, place) {
    let fits = 1;
    for (const [key, property] of Object.entries(value)) {
        if (!known.includes(key) && !check(property, place, key))
            fits = 0;
    }
    return fits;
}
/** Where no check fits, the violations of the one that takes this kind of value. */
export function anyOf(...checks) {
    return (value, place, key) => {
        for (const check of checks)
            if (check(value))
                return 1;
        if (place === undefined)
            return 0;
        const pointer = pointerTo(place, key);
        const expected = [];
        for (const check of checks) {
            const violations = [];
            check(value, { ...place, violations }, key);
            const here = violations.find((it) => it.pointer === pointer);
            if (here === undefined) {
                for (const it of violations)
                    place.violations.push(it);
                return 0;
            }
            expected.push(here.expected);
        }
        return violation(expected.join(" or "), value, place, key);
    };
}
