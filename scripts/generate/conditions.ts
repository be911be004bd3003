import { canonical } from "../runtime/client/checks.js";
import type { Schema } from "./document.js";

/** A condition on the values of a type: code that reads `value`, and what it expects. */
export interface Condition {
  about?: "string" | "number" | "array" | "object";
  code: string;
  expected: string;
}

/** Tests that a value is not of a type. */
const IS_NOT = {
  string: 'typeof value !== "string"',
  number: 'typeof value !== "number"',
  array: "!Array.isArray(value)",
  object: "!check.isObject(value)",
};

/** The type of every value whose conditions are tested; undefined where that is not one type. */
export function testedTypeOf(schema: Schema): string | undefined {
  // An enum takes the place of the type, and is tested together with the conditions.
  if ("enum" in schema || "const" in schema) return undefined;
  if (schema.type === "integer") return "number";
  return typeof schema.type === "string" ? schema.type : undefined;
}

/** Code that tests a condition. As JSON Schema says, a value of another type meets it. */
export function testOf({ about, code, expected }: Condition, schema: Schema): string {
  const isTested = about === undefined || about === testedTypeOf(schema);
  const guarded = isTested ? code : `${IS_NOT[about]} || ${code}`;
  return `check.that(${guarded}, ${JSON.stringify(expected)}, value, place)`;
}

const keys = "Object.keys(value).length";

function count(limit: number, noun: string): string {
  const plural = noun.endsWith("y") ? `${noun.slice(0, -1)}ies` : `${noun}s`;
  return `${limit} ${limit === 1 ? noun : plural}`;
}

function ofString(code: string, expected: string): Condition {
  return { about: "string", code, expected: `a string ${expected}` };
}

function ofNumber(code: string, expected: string): Condition {
  return { about: "number", code, expected: `a number ${expected}` };
}

function ofArray(code: string, expected: string): Condition {
  return { about: "array", code, expected: `an array ${expected}` };
}

function ofObject(code: string, expected: string): Condition {
  return { about: "object", code, expected: `an object ${expected}` };
}

/** The keywords that are one condition. */
const CONDITIONS: Record<string, (value: any, schema: Schema) => Condition> = {
  minimum: (it) => ofNumber(`value >= ${it}`, `of at least ${it}`),
  maximum: (it) => ofNumber(`value <= ${it}`, `of at most ${it}`),
  exclusiveMinimum: (it) => ofNumber(`value > ${it}`, `greater than ${it}`),
  exclusiveMaximum: (it) => ofNumber(`value < ${it}`, `less than ${it}`),
  multipleOf: (it) => ofNumber(`check.isMultiple(value, ${it})`, `that is a multiple of ${it}`),
  minLength: (it) =>
    ofString(`check.lengthOf(value) >= ${it}`, `of at least ${count(it, "character")}`),
  maxLength: (it) =>
    it === 0
      ? { about: "string", code: 'value === ""', expected: "an empty string" }
      : ofString(`check.lengthOf(value) <= ${it}`, `of at most ${count(it, "character")}`),
  pattern: (it) => ofString(`${new RegExp(it, "u")}.test(value)`, `that matches ${it}`),
  minItems: (it) => ofArray(`value.length >= ${it}`, `of at least ${count(it, "item")}`),
  maxItems: (it) => ofArray(`value.length <= ${it}`, `of at most ${count(it, "item")}`),
  uniqueItems: () => ofArray("check.isUnique(value)", "without duplicates"),
  minProperties: (it) => ofObject(`${keys} >= ${it}`, `of at least ${count(it, "property")}`),
  maxProperties: (it) => ofObject(`${keys} <= ${it}`, `of at most ${count(it, "property")}`),
  const: (it, schema) => CONDITIONS.enum!([it], schema),
  enum: (list: unknown[], { type }) => {
    const types = type === undefined ? undefined : [type].flat();
    // With these, the check of the type is left out.
    const values = types ? list.filter((it) => types.some((name) => hasType(it, name))) : list;
    const isDeep = values.some((it) => typeof it === "object" && it !== null);
    const texts = values.map((it) => (isDeep ? canonical(it) : String(it) || '""'));
    const codes = values.map((it) => JSON.stringify(isDeep ? canonical(it) : it));
    const code = `[${codes.join(", ")}].includes(${isDeep ? "check.canonical(value)" : "value"})`;
    return { code, expected: values.length === 0 ? "absent" : `one of ${texts.join(", ")}` };
  },
};

/** The condition of a keyword; undefined for a keyword that is not one. */
export function conditionOf(keyword: string, schema: Schema): Condition | undefined {
  return Object.hasOwn(CONDITIONS, keyword)
    ? CONDITIONS[keyword]!(schema[keyword], schema)
    : undefined;
}

function hasType(value: unknown, type: string): boolean {
  if (type === "null") return value === null;
  if (type === "array") return Array.isArray(value);
  if (type === "integer") return Number.isInteger(value);
  return typeof value === type && value !== null && !Array.isArray(value);
}
