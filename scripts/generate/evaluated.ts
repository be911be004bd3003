import { Failure } from "../runtime/cli/failure.js";
import type { Schema } from "./document.js";
import { type PlacedSchema, placeOf, type References, subschemaAt } from "./references.js";

/** @throws {Failure} for an invalid pattern. */
export function expressionOf(pattern: string, keyword: string, { pointer }: PlacedSchema): string {
  try {
    return String(new RegExp(pattern, "u"));
  } catch (error) {
    const reason = `"${keyword}": ${(error as Error).message}; correct the pattern`;
    throw new Failure(`${placeOf(pointer)}: ${reason}.`);
  }
}

/** Code that is true if `properties` or `patternProperties` of a schema has the property `key`. */
export function declaredBy(placed: PlacedSchema): string {
  const { properties = {}, patternProperties = {} } = placed.schema as Schema;
  const names = JSON.stringify(Object.keys(properties));
  const patterns = Object.keys(patternProperties as object).map((it) =>
    expressionOf(it, "patternProperties", placed),
  );
  return anyOf([
    names === "[]" ? "" : `${names}.includes(key)`,
    ...patterns.map((it) => `${it}.test(key)`),
  ]);
}

/**
 * Code that is true if `unevaluatedProperties` of a schema is not about the property `key` of `value`.
 *
 * @param checkOf Writes the check of a schema: which properties are evaluated may depend on the value.
 */
export function evaluatedBy(
  placed: PlacedSchema,
  references: References,
  checkOf: (placed: PlacedSchema) => string,
): string {
  const schema = placed.schema as Schema;
  const at = (...path: string[]) => subschemaAt(placed, ...path);
  const all = (keyword: string) => Object.keys(schema[keyword] ?? {}).map((it) => at(keyword, it));
  const isValid = (it: PlacedSchema) => `${checkOf(it)}(value)`;
  const by = (it: PlacedSchema): string => {
    if (typeof it.schema === "boolean") return "false";
    const { additionalProperties, unevaluatedProperties } = it.schema;
    const isAll = additionalProperties !== undefined || unevaluatedProperties !== undefined;
    return isAll ? "true" : evaluatedBy(it, references, checkOf);
  };
  const code = [declaredBy(placed), ...all("allOf").map(by)];
  if (schema.$ref !== undefined) code.push(by(references.resolve(schema.$ref, placed)));
  for (const it of [...all("anyOf"), ...all("oneOf")]) code.push(both(isValid(it), by(it)));
  if (schema.if !== undefined) {
    const condition = isValid(at("if"));
    const then = [by(at("if")), "then" in schema ? by(at("then")) : ""];
    code.push(both(condition, anyOf(then)));
    if ("else" in schema) code.push(both(`!${condition}`, by(at("else"))));
  }
  for (const name of Object.keys((schema.dependentSchemas as object | undefined) ?? {})) {
    const isPresent = `check.own(value, ${JSON.stringify(name)}) !== undefined`;
    code.push(both(isPresent, by(at("dependentSchemas", name))));
  }
  return anyOf(code);
}

function anyOf(code: string[]): string {
  const terms = code.filter((it) => it !== "" && it !== "false");
  return terms.length > 1 ? `(${terms.join(" || ")})` : (terms[0] ?? "false");
}

function both(condition: string, code: string): string {
  return code === "false" ? code : `(${condition} && ${code})`;
}
