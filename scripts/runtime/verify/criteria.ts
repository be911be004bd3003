import { namesOf } from "../client/pointer.js";
import type { Comparison, Criterion } from "./contract.js";
import type { Check } from "./report.js";

/** Checks a criterion; the first comparison that does not hold is the one reported. */
export function checkCriterion(
  { condition, comparisons }: Criterion,
  status: number,
  body: unknown,
): Check {
  const valueOf = ({ pointer }: Comparison) =>
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

function holds(found: unknown, { operator, value }: Comparison): boolean {
  if (operator === "==") return found === value;
  if (operator === "!=") return found !== value;
  if (typeof found !== "number" || typeof value !== "number") return false;
  if (operator === "<") return found < value;
  if (operator === "<=") return found <= value;
  return operator === ">" ? found > value : found >= value;
}

/** The value at a JSON Pointer; undefined if there is none. */
export function valueAt(body: unknown, pointer: string): unknown {
  let value = body;
  for (const key of namesOf(pointer)) {
    const isThere = typeof value === "object" && value !== null && Object.hasOwn(value, key);
    value = isThere ? (value as Record<string, unknown>)[key] : undefined;
  }
  return value;
}
