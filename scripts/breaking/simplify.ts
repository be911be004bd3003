import { mapValues } from "../generate/document.js";
import { type Node, textOf } from "./nodes.js";

/** Keywords with a value that means the same as their absence. */
const NEUTRAL: Node = {
  ...{ minLength: 0, minItems: 0, minProperties: 0, uniqueItems: false, deprecated: false },
  ...{ additionalProperties: {}, unevaluatedProperties: {}, propertyNames: {}, properties: {} },
  ...{ items: {}, patternProperties: {}, required: [], prefixItems: [] },
};

/** How two values of a keyword that both apply become one. */
const INTERSECTIONS: Record<string, (one: any, other: any) => unknown> = {
  ...{ minimum: Math.max, minLength: Math.max, minItems: Math.max, minProperties: Math.max },
  ...{ maximum: Math.min, maxLength: Math.min, maxItems: Math.min, maxProperties: Math.min },
  enum: (one: unknown[], other: unknown[]) => one.filter((it) => other.includes(it)),
  // The schema's own comes first.
  ...{ default: (own: unknown) => own, deprecated: (own: unknown) => own },
  required: (one: string[], other: string[]) => [...new Set([...one, ...other])],
  properties: (one: Node, other: Node) => ({
    ...one,
    ...mapValues(other, (it, name) => (name in one ? { allOf: [one[name], it] } : it)),
  }),
};

/** One schema for several that apply together. */
export function combine(parts: Node[]): Node {
  const isClosed = parts.some((it) => (it.additionalProperties ?? true) !== true);
  // `additionalProperties` depends on the properties of its own schema alone.
  if (isClosed && parts.filter(({ properties }) => properties).length > 1) return { allOf: parts };
  const combined: Node = {};
  const conflicts: Node[] = [];
  for (const [keyword, value] of parts.flatMap((part) => Object.entries(part))) {
    const intersect = INTERSECTIONS[keyword];
    if (!(keyword in combined) || textOf(combined[keyword]) === textOf(value)) {
      combined[keyword] = value;
    } else if (intersect) combined[keyword] = intersect(combined[keyword], value);
    else conflicts.push({ [keyword]: value });
  }
  return conflicts.length > 0 ? { ...combined, allOf: conflicts } : combined;
}

/** Rewrites the keywords of a schema whose subschemas are normalized. */
export function simplify(schema: Node, resolve: (variant: Node) => Node): Node {
  const { const: only, ...simple } = schema;
  if ("const" in schema) simple.enum = [only];
  if (simple.enum) {
    simple.type ??= simple.enum.map(typeOf);
    // Redocly compares lists of scalars.
    simple.enum = [...new Set(simple.enum.map((it: any) => (Object(it) === it ? textOf(it) : it)))];
    simple.enum.sort();
    simple.knownValues = simple.enum;
  }
  if (simple.type) simple.type = typesOf(simple.type);
  if (simple.type === "integer") {
    if (typeof simple.exclusiveMinimum === "number") {
      simple.minimum = Math.max(simple.minimum ?? -Infinity, simple.exclusiveMinimum + 1);
      delete simple.exclusiveMinimum;
    }
    if (typeof simple.exclusiveMaximum === "number") {
      simple.maximum = Math.min(simple.maximum ?? Infinity, simple.exclusiveMaximum - 1);
      delete simple.exclusiveMaximum;
    }
  }
  const combined = combineVariants(simple, resolve);
  return Object.fromEntries(
    Object.entries(combined).filter(
      ([keyword, value]) => !(keyword in NEUTRAL) || textOf(value) !== textOf(NEUTRAL[keyword]),
    ),
  );
}

/**
 * One schema for variants that are enums or have only a type, such as an open enum. Other variants become
 * `anyOf`, marked where a value could match two variants of `oneOf`.
 */
function combineVariants(schema: Node, resolve: (variant: Node) => Node): Node {
  const { oneOf, anyOf = oneOf, ...rest } = schema;
  if (!anyOf || (schema.anyOf && oneOf)) return schema;
  const variants: Node[] = anyOf.map(resolve);
  const types = variants.flatMap(({ type }) => type ?? "any");
  const isExclusive = new Set(types).size === types.length && !types.includes("any");
  if (variants.every(({ type, enum: values, knownValues, ...others }) => type && isEmpty(others))) {
    const known = [...new Set(variants.flatMap((it) => it.knownValues ?? []))].sort();
    const combined = {
      ...rest,
      type: typesOf(types),
      ...(known.length > 0 && { knownValues: known }),
    };
    if (variants.every((it) => it.enum)) return { ...combined, enum: known };
    // A variant without values accepts those of the others, if they have its type.
    const open = variants.filter((it) => !it.enum).flatMap(({ type }) => type);
    if ((schema.anyOf || isExclusive) && types.every((it) => open.includes(it))) return combined;
  }
  return { ...rest, anyOf, ...(oneOf && !isExclusive && { isOneOf: true }) };
}

function isEmpty(node: Node): boolean {
  return Object.keys(node).length === 0;
}

/** The schema that also accepts null. */
export function addNull(schema: Node): Node {
  const { type, enum: values, anyOf } = schema;
  if (type === undefined) {
    return anyOf ? { ...schema, anyOf: [...anyOf, { type: "null" }] } : schema;
  }
  const known = values && [...new Set([...values, null])].sort();
  const closed = values && { enum: known, knownValues: known };
  return { ...schema, type: typesOf([type, "null"].flat()), ...closed };
}

function typesOf(types: string | string[]): string | string[] {
  const all = new Set([types].flat());
  if (all.has("number")) all.delete("integer");
  return all.size === 1 ? [...all][0]! : [...all].sort();
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
}
