/* scripts/runtime/verify/criteria.ts */ import { namesOf } from "../client/pointer.js";




export function checkCriterion(
	{ condition, comparisons } ,
	status ,
	body ,
)  {
	const valueOf = ({ pointer } ) =>
		pointer === undefined ? status : valueAt(body, pointer);
	const failed = comparisons.find((it) => !holds(valueOf(it), it));
	if (!failed) return { name: condition, passed: true };
	const { pointer, operator, value } = failed;
	if (pointer === undefined) {
		const expected = condition.replaceAll("$statusCode", "status");
		return { name: condition, passed: false, expected, found: `status ${status}` };
	}
	const operand = typeof value === "string" ? value : (JSON.stringify(value) ?? "nothing");
	const expected = operator === "==" ? operand : `${operator} ${operand}`;
	const found = JSON.stringify(valueOf(failed)) ?? "nothing";
	return { name: condition, passed: false, pointer, expected, found };
}

function holds(found , { operator, value } )  {
	if (operator === "==") return found === value;
	if (operator === "!=") return found !== value;
	if (typeof found !== "number" || typeof value !== "number") return false;
	if (operator === "<") return found < value;
	if (operator === "<=") return found <= value;
	return operator === ">" ? found > value : found >= value;
}


export function valueAt(body , pointer )  {
	let value = body;
	for (const key of namesOf(pointer)) {
		const isThere = typeof value === "object" && value !== null && Object.hasOwn(value, key);
		value = isThere ? (value   )[key] : undefined;
	}
	return value;
}
