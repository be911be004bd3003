import { escapeName } from "../runtime/client/pointer.js";
import { type Document, mapValues } from "../generate/document.js";
import { ANNOTATION, filterEntries, follow, type Node, textOf } from "./nodes.js";
import { addNull, combine, simplify } from "./simplify.js";

/** Consumers write requests and read responses. */
export type Direction = "request" | "response";

/** Keywords of which the value is a schema, a list of schemas, or a map of schemas. */
const SCHEMA = /^(items|additionalProperties|unevaluatedProperties|propertyNames)$/;
const LIST = /^(prefixItems|allOf|anyOf|oneOf)$/;
const MAP = /^(properties|patternProperties)$/;

/** Keywords for which a narrower subschema may make the schema wider. */
const CONDITION = /^(not|if|then|else|(min|max)?contains|dependent\w+|unevaluatedItems)$/i;

/**
 * Rewrites the schemas of a document so that two that say the same are equal: without annotations and
 * without properties that are not sent in a direction, and with `allOf` merged.
 */
export class SchemaNormalizer {
  /** The component schemas: `AwsKey` as it is in responses, `AwsKey|request` as it is in requests. */
  readonly components: Node = {};
  readonly #document: Document;
  /** The schemas whose rewriting has begun, by their text, with the name of those that contain themselves. */
  readonly #begun = new Map<string, string | undefined>();

  constructor(document: Document) {
    this.#document = document;
  }

  /** Adds a component and returns a reference to it. */
  add(name: string, schema: unknown): Node {
    this.components[name] = schema;
    return { $ref: `#/components/schemas/${escapeName(name)}` };
  }

  normalize(schema: unknown, direction: Direction): any {
    if (typeof schema !== "object" || schema === null) return schema === false ? false : {};
    const own = withoutAnnotations(schema);
    return this.#normalizeAlias(own, direction) ?? this.#normalizeOnce(own, direction);
  }

  /** Follows a schema that is only another schema, or another schema or null. */
  #normalizeAlias(schema: Node, direction: Direction): Node | undefined {
    const [only, ...others] = Object.keys(schema).filter((it) => !/^(read|write)Only$/.test(it));
    if (only === undefined || others.length > 0) return undefined;
    if (only === "$ref") return this.#reference(schema.$ref, direction);
    if (!/^(all|any|one)Of$/.test(only)) return undefined;
    const subschemas: Node[] = schema[only];
    const [first, ...more] = subschemas.filter(({ type }) => only === "allOf" || type !== "null");
    if (first === undefined || more.length > 0) return undefined;
    if (subschemas.length === 1) return this.normalize(first, direction);
    const isReference = Object.keys(withoutAnnotations(first)).join() === "$ref";
    return isReference
      ? this.#reference(first.$ref, direction, true)
      : addNull(this.resolve(this.normalize(first, direction)));
  }

  /** A schema that contains itself becomes a component. */
  #normalizeOnce(schema: Node, direction: Direction): Node {
    const key = `${direction} ${textOf(schema)}`;
    if (this.#begun.has(key)) {
      const name = this.#begun.get(key) ?? `recursion ${this.#begun.size}`;
      this.#begun.set(key, name);
      return this.add(name, this.components[name] ?? {});
    }
    this.#begun.set(key, undefined);
    const normalized = this.#normalizeKeywords(combine(this.#parts(schema)), direction);
    const name = this.#begun.get(key);
    this.#begun.delete(key);
    return name === undefined ? normalized : this.add(name, normalized);
  }

  #normalizeKeywords(schema: Node, direction: Direction): Node {
    const notSent = direction === "request" ? "readOnly" : "writeOnly";
    const all: Node = schema.properties ?? {};
    const properties = filterEntries(all, (it) => !this.#parts(it).some((part) => part[notSent]));
    const required = (schema.required ?? [])
      .filter((name: string) => name in properties || !(name in all))
      .sort();
    const normalized: Node = {};
    const conditions: string[] = [];
    const normalize = (it: unknown) => this.normalize(it, direction);
    for (const [keyword, value] of Object.entries({ ...schema, properties, required })) {
      if (CONDITION.test(keyword)) conditions.push(`${keyword}: ${textOf(value)}`);
      else if (SCHEMA.test(keyword)) normalized[keyword] = normalize(value);
      else if (LIST.test(keyword)) normalized[keyword] = value.map(normalize);
      else if (MAP.test(keyword)) normalized[keyword] = mapValues(value, normalize);
      else if (keyword === "default") normalized.default = textOf(value);
      else if (keyword === "discriminator") normalized.discriminator = tagsOf(schema);
      else if (!/^(read|write)Only$/.test(keyword)) normalized[keyword] = value;
    }
    if (conditions.length > 0) normalized.conditions = conditions.sort();
    return simplify(normalized, (variant) => this.resolve(variant));
  }

  /** The schemas that apply together: the schema's own keywords, what it refers to, and its `allOf`. */
  #parts(schema: unknown): Node[] {
    if (typeof schema !== "object" || schema === null) return [];
    const { $ref, allOf = [], ...own } = withoutAnnotations(schema);
    const target = $ref === undefined ? [] : [follow(this.#document, { $ref })];
    return [own, ...[...target, ...allOf].flatMap((it) => this.#parts(it))];
  }

  #reference(pointer: string, direction: Direction, isNullable = false): Node {
    const name = decodeURIComponent(pointer).replace("#/components/schemas/", "");
    const key = `${name}${direction === "request" ? "|request" : ""}${isNullable ? "|null" : ""}`;
    if (key in this.components) return this.add(key, this.components[key]);
    // Before its content, which may refer to it.
    const component: Node = {};
    const reference = this.add(key, component);
    const target = follow(this.#document, { $ref: pointer });
    const normalized = this.normalize(target, direction);
    Object.assign(component, isNullable ? addNull(this.resolve(normalized)) : normalized);
    return reference;
  }

  /** What a reference to a component leads to; any other schema as it is. */
  resolve(schema: Node): Node {
    return follow({ components: { schemas: this.components } }, schema);
  }
}

function withoutAnnotations(schema: Node): Node {
  return filterEntries(schema, (_, keyword) => !ANNOTATION.test(keyword));
}

/** The values of a discriminator, without the names of the schemas that they stand for. */
function tagsOf({ discriminator, oneOf = [], anyOf = [] }: Node): Node {
  const { propertyName, mapping = {} } = discriminator as Node;
  const mapped = new Set(Object.values(mapping).map(nameIn));
  const implicit = [...oneOf, ...anyOf].map(({ $ref = "" }) => nameIn($ref));
  const tags = [...Object.keys(mapping), ...implicit.filter((it) => it && !mapped.has(it))];
  return { propertyName, mapping: Object.fromEntries(tags.map((tag) => [tag, ""])) };
}

function nameIn(reference: unknown): string {
  return String(reference).split("/").at(-1)!;
}
