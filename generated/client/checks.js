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
function pointerTo({ pointer, key }) {
    if (key === undefined)
        return pointer;
    return `${pointer}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
/** Where the parts of a value are; each sets its key. */
function inside(place) {
    return { pointer: pointerTo(place), violations: place.violations };
}
/** Takes note of a value that does not fit. */
export function violation(expected, value, place) {
    place?.violations.push({ pointer: pointerTo(place), expected, found: kindOf(value) });
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
    return (value, place) => (fits(value) ? 1 : violation(expected, value, place));
}
export const string = (value, place) => typeof value === "string" ? 1 : violation("a string", value, place);
export const emptyString = /* @__PURE__ */ checkThat("an empty string", (value) => value === "");
/** Counts characters as JSON Schema does, by code points. */
export function maxLength(length) {
    return checkThat(`a string of at most ${length} characters`, (value) => typeof value === "string" && [...value].length <= length);
}
export const boolean = (value, place) => typeof value === "boolean" ? 1 : violation("a boolean", value, place);
export const integer = /* @__PURE__ */ checkThat("an integer", Number.isInteger);
/** An integer that JavaScript tells from its neighbours. */
export const safeInteger = /* @__PURE__ */ checkThat("an integer", Number.isSafeInteger);
export const number = /* @__PURE__ */ checkThat("a number", Number.isFinite);
/** Anything, as long as it is there. */
export const present = /* @__PURE__ */ checkThat("there", (value) => value !== undefined);
/** What nearly every date-time is like, and needs no counting of days. */
const USUAL_DATE_TIME = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])T([01]\d|2[0-3])(:[0-5]\d){2}(\.\d+)?Z$/;
const DATE_TIME = /^(\d{4})-(\d\d)-(\d\d)[t\s](\d\d):(\d\d):(\d\d(?:\.\d+)?)(?:z|([+-])([01]\d|2[0-3])(?::?([0-5]\d))?)$/i;
/** A date-time of RFC 3339, with just the leeway that ajv-formats gives it. */
export const dateTime = /* @__PURE__ */ checkThat("a date-time of RFC 3339", (value) => {
    if (typeof value !== "string")
        return false;
    if (USUAL_DATE_TIME.test(value))
        return true;
    const parts = DATE_TIME.exec(value);
    if (!parts)
        return false;
    const [, year, month, day, hour, minute, second, , zoneHour = 0, zoneMinute = 0] = parts.map((part) => part && Number(part));
    // In that year the days are the same, and a Date takes it for no year of the 1900s.
    const date = new Date(Date.UTC(year + 400, month - 1, day));
    if (date.getUTCMonth() !== month - 1)
        return false;
    if (hour < 24 && minute < 60 && second < 60)
        return true;
    // A leap second ends a day in UTC.
    const sign = parts[7] === "-" ? -1 : 1;
    const utcMinute = minute - sign * zoneMinute;
    const utcHour = hour - sign * zoneHour - (utcMinute < 0 ? 1 : 0);
    return second < 61 && [23, -1].includes(utcHour) && [59, -1].includes(utcMinute);
});
/** By far the most frequent check. Were it two, the engine would have less room to inline others. */
export const optionalString = (value, place) => value === undefined || typeof value === "string" ? 1 : violation("a string", value, place);
/** Allows the value to be absent. */
export function optional(value, place, check) {
    return value === undefined ? 1 : check(value, place);
}
export function array(value, place, check) {
    if (!Array.isArray(value))
        return violation("an array", value, place);
    const items = place && inside(place);
    let fits = 1;
    for (let index = 0; index < value.length; index++) {
        if (items)
            items.key = index;
        fits &= check(value[index], items);
    }
    return fits;
}
/** @param properties Checks of the object's properties, joined by `&`. */
export function object(properties) {
    return (value, place) => {
        if (typeof value !== "object" || value === null || Array.isArray(value)) {
            return violation("an object", value, place);
        }
        return place ? checkNoting(properties, value, inside(place)) : properties(value);
    };
}
/** Checks an object's properties, where each is taken note of as it is read. */
function checkNoting(check, value, place) {
    const get = (_, key) => value[(place.key = key)];
    return check(new Proxy(value, { get: get }), place);
}
/** Checks the properties of an object that are not among the known. */
export function others(value, known, check, place) {
    let fits = 1;
    for (const key in value)
        if (!known.includes(key))
            fits &= check(value[key], place);
    return fits;
}
/** Where none of the checks fits: the violations of the one that takes this kind of value. */
export function none(value, place, ...checks) {
    if (!place)
        return 0;
    const pointer = pointerTo(place);
    const expected = [];
    for (const check of checks) {
        const violations = [];
        check(value, { ...place, violations });
        const here = violations.find((it) => it.pointer === pointer);
        if (!here) {
            for (const it of violations)
                place.violations.push(it);
            return 0;
        }
        expected.push(here.expected);
    }
    return violation(expected.join(" or "), value, place);
}
