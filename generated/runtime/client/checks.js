/* scripts/runtime/client/checks.ts */ 


















export function isValid(check , value )  {
	try {
		return check(value) === 1;
	} catch {

		return false;
	}
}


export function violationsOf(check , value )  {
	const violations  = [];
	if (isValid(check, value)) return violations;
	try {
		check(value, { pointer: "", violations });
	} catch {
		violation("nested less deeply", value, { pointer: "", violations });
	}
	return violations;
}


export function violation(expected , value , place )  {
	place?.violations.push({ pointer: place.pointer, expected, found: kindOf(value) });
	return 0;
}

function kindOf(value )  {
	if (value === undefined) return "missing";
	if (value === null) return "null";
	if (Array.isArray(value)) return "an array";
	return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

function within(place , key   )  {
	const token = String(key).replaceAll("~", "~0").replaceAll("/", "~1");
	return { pointer: `${place.pointer}/${token}`, violations: place.violations };
}


function expectedBy(check , value )    {
	return violationsOf(check, value)[0]?.expected;
}

export function isObject(value )     {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

export const string  = (value, place) =>
	typeof value === "string" ? 1 : violation("a string", value, place);

export const number  = (value, place) =>
	Number.isFinite(value) ? 1 : violation("a number", value, place);

export const integer  = (value, place) =>
	Number.isInteger(value) ? 1 : violation("an integer", value, place);

export const boolean  = (value, place) =>
	typeof value === "boolean" ? 1 : violation("a boolean", value, place);

export const array  = (value, place) =>
	Array.isArray(value) ? 1 : violation("an array", value, place);

export const object  = (value, place) =>
	isObject(value) ? 1 : violation("an object", value, place);


export function that(isValid , expected , value , place )  {
	return isValid ? 1 : violation(expected, value, place);
}


export const nullValue  = (value, place) =>
	value === null ? 1 : violation("null", value, place);


export const any  = () => 1;


export const none  = (value, place) => violation("absent", value, place);


export function anyOf(value , place   , ...checks )  {
	if (!place) return 0;
	const expected = new Set();
	for (const check of checks) {
		const violations  = [];
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

export function oneOf(value , place   , ...checks )  {
	const { length } = checks.filter((check) => check(value));
	if (length < 2) return length || anyOf(value, place, ...checks);
	return violation("valid against only one of the schemas of oneOf", value, place);
}

;


export function optional(item , check , key , place )  {
	return item === undefined ? 1 : check(item, place && within(place, key));
}

export function required(item , check , key , place )  {
	if (item !== undefined) return check(item, place && within(place, key));

	return violation(expectedBy(check, item) ?? "present", item, place && within(place, key));
}


export function own(value , key )  {
	return Object.hasOwn(value, key) ? value[key] : undefined;
}


export function others(
	value ,
	isOther    ,
	check ,
	place ,
)  {
	let valid = 1;
	if (!isObject(value)) return valid;
	for (const key of Object.keys(value)) {
		if (isOther(key)) valid &= optional(value[key], check, key, place);
	}
	return valid;
}

export function propertyNames(value , check , place )  {
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


export function items(
	value ,
	start ,
	check ,
	place ,
	end  = Infinity,
)  {
	let valid = 1;
	if (!Array.isArray(value)) return valid;
	for (let index = start; index < Math.min(end, value.length); index++) {
		valid &= check(value[index], place && within(place, index));
	}
	return valid;
}


export function lengthOf(value )  {
	return [...value].length;
}


export function canonical(value )  {
	return JSON.stringify(value, (_, it ) =>
		isObject(it) ? Object.fromEntries(Object.entries(it).sort(([a], [b]) => (a < b ? -1 : 1))) : it,
	);
}

export function isUnique(value )  {
	return new Set(value.map(canonical)).size === value.length;
}


export function isMultiple(value , divisor )  {
	if (!Number.isFinite(value)) return false;
	const numbers = [value, divisor].map((it) => {
		const [digits, exponent] = it.toExponential().split("e");
		const [whole, fraction = ""] = digits.split(".");
		return { digits: BigInt(whole + fraction), exponent: Number(exponent) - fraction.length };
	});
	const smallest = Math.min(...numbers.map(({ exponent }) => exponent));
	const [a, b] = numbers.map((it) => it.digits * 10n ** BigInt(it.exponent - smallest));
	return a % b === 0n;
}

export function isRegex(value )  {
	try {
		return Boolean(new RegExp(value, "u"));
	} catch {
		return false;
	}
}


const USUAL_DATE_TIME =
	/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])T([01]\d|2[0-3])(:[0-5]\d){2}(\.\d+)?Z$/;


export function isDateTime(text )  {
	if (USUAL_DATE_TIME.test(text)) return true;
	const [date = "", time = "", ...rest] = text.split(/[t\s]/i);
	return isDate(date) && isTime(time) && rest.length === 0;
}


export function isDate(text )  {
	return /^\d{4}(-\d\d){2}$/.test(text) && new Date(text).toJSON()?.startsWith(text) === true;
}

const TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(?:z|([+-])([01]\d|2[0-3])(?::?([0-5]\d))?)$/i;

export function isTime(text )  {
	const [, hour, minute, second, sign, zoneHour = 0, zoneMinute = 0] = TIME.exec(text) ?? [];
	if (hour === undefined) return false;
	if (+hour < 24 && +minute < 60 && +second < 60) return true;

	const direction = sign === "-" ? -1 : 1;
	const utcMinute = +minute - direction * +zoneMinute;
	const utcHour = +hour - direction * +zoneHour - (utcMinute < 0 ? 1 : 0);
	return +second < 61 && [23, -1].includes(utcHour) && [59, -1].includes(utcMinute);
}
