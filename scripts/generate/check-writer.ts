import { Failure } from "../runtime/cli/failure.js";
import { conditionOf, testedTypeOf, testOf } from "./conditions.js";
import type { Schema } from "./document.js";
import { declaredBy, evaluatedBy, expressionOf } from "./evaluated.js";
import { formatConditionOf } from "./formats.js";
import { type PlacedSchema, placeOf, type References, subschemaAt } from "./references.js";

/** The dialect of the document's schemas. */
const DIALECT = "https://json-schema.org/draft/2020-12/schema";

/** Keywords that are read with another one. */
const READ_WITH_ANOTHER = ["type", "then", "else", "minContains", "maxContains"];

/** Keywords that do not restrict the valid values. */
const ANNOTATIONS = [
  ...["$id", "$anchor", "$defs", "$comment", "title", "description", "default", "example"],
  ...["examples", "deprecated", "readOnly", "writeOnly", "discriminator", "externalDocs", "xml"],
  ...["contentEncoding", "contentMediaType", "contentSchema"],
];

/** Writes checks: functions of the runtime, and a constant for every other schema. */
export class CheckWriter {
  readonly constants: string[] = [];
  readonly #references: References;
  /** Names of the constants by their code. */
  readonly #names = new Map<string, string>();
  /** The checks of referenced schemas by their place. */
  readonly #checks = new Map<string, string>();

  constructor(references: References) {
    this.#references = references;
  }

  /**
   * @returns The name of the check.
   * @throws {Failure} for a keyword that has no check, so that no validator ignores one.
   */
  checkOf(placed: PlacedSchema, name?: string): string {
    const { schema } = placed;
    if (typeof schema === "boolean") return schema ? "check.any" : "check.none";
    const terms = Object.keys(schema).flatMap((it) => this.#keyword(it, schema, placed) ?? []);
    const rest = terms.length > 1 ? `(${terms.join(" &\n  ")})` : terms[0];
    // An enum has only the values of the type.
    const type = "enum" in schema || "const" in schema ? undefined : this.#type(schema);
    return this.#constant([type, rest].filter((it) => it !== undefined).join(" && "), name);
  }

  /** The terms of a keyword, each of which is 1 for a valid value. */
  #keyword(keyword: string, schema: Schema, placed: PlacedSchema): string | string[] | undefined {
    const value: any = schema[keyword];
    const at = (...path: string[]) => this.checkOf(subschemaAt(placed, ...path));
    const inner = (name: string) => at(keyword, name);
    const fail = (what: string) => new Failure(`${placeOf(placed.pointer)}: ${what}`);
    const expression = (pattern: string) => expressionOf(pattern, keyword, placed);
    const others = (declared: string) =>
      `check.others(value, (key) => !${declared}, ${at(keyword)}, place)`;
    if (READ_WITH_ANOTHER.includes(keyword) || isAnnotation(keyword)) return undefined;
    if (keyword === "pattern") expression(value);
    if (keyword === "uniqueItems" && !value) return undefined;
    const condition = conditionOf(keyword, schema);
    if (condition) return testOf(condition, schema);
    switch (keyword) {
      case "$ref":
        return call(this.#reference(value, placed));
      case "allOf":
        return Object.keys(value).map((it) => call(inner(it)));
      case "anyOf":
        return this.#anyOf(withoutUseless(value).map(inner));
      case "oneOf":
        return `check.oneOf(value, place, ${Object.keys(value).map(inner).join(", ")})`;
      case "not":
        return testOf(
          { code: `!${at(keyword)}(value)`, expected: "invalid against the schema of not" },
          schema,
        );
      case "if": {
        const [then, otherwise] = ["then", "else"].map((it) => (it in schema ? call(at(it)) : "1"));
        return `(${at("if")}(value) ? ${then} : ${otherwise})`;
      }
      case "format": {
        const format = placed.hasFormats ? formatConditionOf(value) : undefined;
        return format && testOf(format, schema);
      }
      case "properties":
      case "required":
        if (keyword === "required" && "properties" in schema) return undefined;
        return this.#properties(placed, schema);
      case "patternProperties":
        return Object.keys(value).map(
          (it) => `check.others(value, (key) => ${expression(it)}.test(key), ${inner(it)}, place)`,
        );
      case "additionalProperties":
        return value === true ? undefined : others(declaredBy(placed));
      case "unevaluatedProperties":
        if (value === true || "additionalProperties" in schema) return undefined;
        return others(evaluatedBy(placed, this.#references, (it) => this.checkOf(it)));
      case "propertyNames":
        return `check.propertyNames(value, ${at(keyword)}, place)`;
      case "dependentSchemas":
        return Object.keys(value).map((it) => ifPresent(it, call(inner(it))));
      case "dependentRequired":
        return Object.entries<string[]>(value).map(([key, names]) =>
          ifPresent(key, names.map((it) => property(it, "check.any", true)).join(" & ") || "1"),
        );
      case "prefixItems":
        return Object.keys(value).map(
          (it) => `check.items(value, ${it}, ${inner(it)}, place, ${Number(it) + 1})`,
        );
      case "items":
        return `check.items(value, ${(schema.prefixItems as [] | undefined)?.length ?? 0}, ${at(keyword)}, place)`;
      case "contains": {
        const { minContains: min = 1, maxContains: max } = schema;
        const number = `value.filter((it) => ${at(keyword)}(it)).length`;
        const code = `${number} >= ${min}${max === undefined ? "" : ` && ${number} <= ${max}`}`;
        const expected = `an array with ${min} ${max === undefined ? "or more" : `to ${max}`} items as contains says`;
        return testOf({ about: "array", code: `(${code})`, expected }, schema);
      }
      case "$schema":
        if (value === DIALECT) return undefined;
    }
    throw fail(`the validators do not support "${keyword}"; write the schema without it.`);
  }

  #type({ type = [] }: Schema): string | undefined {
    const [first, ...others] = [type]
      .flat()
      .map((it) => `check.${it === "null" ? "nullValue" : it}`);
    return others.length > 0 ? this.#anyOf([first!, ...others]) : first && call(first);
  }

  /** Calls by name, since engines cannot inline a list of checks. */
  #anyOf(checks: string[]): string {
    if (checks.length === 1) return call(checks[0]!);
    const calls = checks.map((it) => `${it}(value)`).join(" || ");
    return `(${calls} || check.anyOf(value, place, ${checks.join(", ")}))`;
  }

  #properties(placed: PlacedSchema, schema: Schema): string | string[] {
    const { properties = {}, required = [] } = schema;
    const names = [...new Set([...Object.keys(properties), ...required])];
    const terms = names.map((name) => {
      const isKnown = Object.hasOwn(properties, name);
      const check = isKnown ? this.checkOf(subschemaAt(placed, "properties", name)) : "check.any";
      return property(name, check, required.includes(name));
    });
    if (testedTypeOf(schema) === "object") return terms;
    return `(check.isObject(value) ? ${terms.join(" & ") || "1"} : 1)`;
  }

  #reference(reference: string, placed: PlacedSchema): string {
    const target = this.#references.resolve(reference, placed);
    const { pointer } = target;
    const known = this.#checks.get(pointer);
    if (known !== undefined) return known;
    let name = `$${pointer.replace("/components/schemas/", "").replace(/\W/g, "_")}`;
    while ([...this.#checks.values()].includes(name)) name += "_";
    // The schema may refer to itself.
    this.#checks.set(pointer, name);
    const check = this.checkOf(target, name);
    this.#checks.set(pointer, check);
    return check;
  }

  /** Adds a constant for the code of a check, unless there is one. A named one is added for recursive references. */
  #constant(code: string, name?: string): string {
    if (code === "") return "check.any";
    const called = /^([\w.$]+)\(value, place\)$/.exec(code)?.[1];
    const known = called ?? this.#names.get(code);
    if (known !== undefined && (name === undefined || known.startsWith("check."))) return known;
    const constant = name ?? `_${this.constants.length}`;
    this.#names.set(code, constant);
    this.constants.push(`const ${constant} = (value, place) => ${code};`);
    return constant;
  }
}

function isAnnotation(keyword: string): boolean {
  return ANNOTATIONS.includes(keyword) || keyword.startsWith("x-");
}

/** The indexes of the schemas of `anyOf`, without those of strings beside one that accepts every string. */
function withoutUseless(schemas: Schema[]): string[] {
  const anyString = schemas.find(
    (it) =>
      it.type === "string" && Object.keys(it).every((key) => key === "type" || isAnnotation(key)),
  );
  return Object.keys(schemas).filter((index) => {
    const schema = schemas[Number(index)]!;
    return anyString === undefined || schema === anyString || schema.type !== "string";
  });
}

function call(check: string): string {
  return `${check}(value, place)`;
}

function property(name: string, check: string, isRequired: boolean): string {
  const key = JSON.stringify(name);
  const isInherited = name in Object.prototype;
  const item = isInherited
    ? `check.own(value, ${key})`
    : /^[A-Za-z_$][\w$]*$/.test(name)
      ? `value.${name}`
      : `value[${key}]`;
  return `check.${isRequired ? "required" : "optional"}(${item}, ${check}, ${key}, place)`;
}

function ifPresent(name: string, code: string): string {
  const key = JSON.stringify(name);
  return `(check.isObject(value) && check.own(value, ${key}) !== undefined ? ${code} : 1)`;
}
