import { toPointer } from "../runtime/client/pointer.js";
import { Failure } from "../runtime/cli/failure.js";
import { type Document, followReference, mapValues } from "./document.js";
import { DROPPED_SIBLINGS, hasOnly, isNull, NULL, nullable, typesOf } from "./nullable.js";
import { placeOf } from "./references.js";

type Json = Record<string, any>;

/** Keywords of a schema that mean the same in 3.1 and 3.0. */
const SHARED_KEYWORDS = [
  ...["format", "enum", "pattern", "minLength", "maxLength", "multipleOf"],
  ...["minItems", "maxItems", "uniqueItems", "required", "minProperties"],
  ...["maxProperties", "title", "description", "default", "deprecated", "readOnly", "writeOnly"],
  ...["discriminator", "externalDocs", "xml", "example"],
];

/** Keywords without a counterpart in 3.0 that do not restrict the valid values. */
const ANNOTATIONS = ["$comment", "$schema", "$id", "$anchor", "$defs", "contentSchema"];

/** Keywords without a counterpart in 3.0 that restrict the valid values. */
const LOOSENED = [
  ...["contains", "minContains", "maxContains", "propertyNames"],
  ...["unevaluatedItems", "unevaluatedProperties"],
];

const REFERENCE = '"\\$ref":"#/components/schemas/([^"/]+)"';

/** Converts schemas to OpenAPI 3.0. */
export class SchemaConverter {
  readonly #document: Document & Json;
  readonly #warn: (message: string) => void;
  /** How often schemas are referred to, and how often as one choice beside null. */
  readonly #references: Map<string, number>;
  readonly #nullableReferences: Map<string, number>;
  readonly #warnings = new Set<string>();
  /** The references to schemas that must be exact. */
  readonly #exact = new Set<string>();
  /** Whether a schema must accept no more values, since another one is true where it is not. */
  #mustBeExact = false;

  constructor(document: Document, warn: (message: string) => void) {
    this.#document = document;
    this.#warn = warn;
    const text = JSON.stringify(document);
    this.#references = countNames(text, `\\{${REFERENCE}`);
    this.#nullableReferences = countNames(text, `\\[\\{${REFERENCE}\\},\\{"type":"null"\\}\\]`);
  }

  /** The schemas of the components, and copies of some that accept null. */
  convertComponents(schemas: Json, pointer: string): Json {
    const converted = mapValues(schemas, (schema: Json | boolean, name): Json => {
      const it = this.convert(schema, `${pointer}/${name}`);
      return this.#isAlwaysNullable(name) ? nullable(it) : it;
    });
    const names = [...this.#nullableReferences.keys()].filter((it) => !this.#isAlwaysNullable(it));
    const copies = names.map((it) => [`Nullable${it}`, nullable(converted[it]!)]);
    return { ...converted, ...Object.fromEntries(copies) };
  }

  /** @param pointer The place of the schema, for messages. */
  convert(schema: Json | boolean, pointer: string): Json {
    if (typeof schema === "boolean") return schema ? {} : { not: {} };
    const { $ref, ...siblings } = schema;
    if ($ref !== undefined) return this.#reference($ref, siblings, pointer);
    const choice = ["anyOf", "oneOf"].find((it) => schema[it]?.some(isNull) && hasOnly(schema, it));
    if (choice !== undefined) {
      const { [choice]: list, ...others } = schema;
      const rest = (list as Json[]).filter((it) => !isNull(it));
      if (rest.length === 0) return NULL;
      const reference = rest.length === 1 && rest[0]!.$ref;
      if (reference) return this.#nullableReference(reference, pointer);
      const keyword = rest.length === 1 ? "anyOf" : choice;
      return nullable(this.convert({ ...others, [keyword]: rest }, pointer));
    }
    const converted: Json = {};
    for (const keyword of Object.keys(schema)) {
      const { allOf, ...rest } = this.#keyword(keyword, schema, pointer);
      Object.assign(converted, rest);
      if (allOf) converted.allOf = [...(converted.allOf ?? []), ...allOf];
    }
    // 3.0 requires it.
    if (converted.type === "array") converted.items ??= {};
    return converted;
  }

  /** What takes the place of a keyword. */
  #keyword(keyword: string, schema: Json, pointer: string): Json {
    const value: any = schema[keyword];
    const inner = (it: Json | boolean, name?: string | number) =>
      this.convert(it, pointer + toPointer(keyword, ...(name === undefined ? [] : [String(name)])));
    const list = () => (value as Json[]).map(inner);
    if (keyword === "type") return typesOf(schema);
    if (SHARED_KEYWORDS.includes(keyword) || keyword.startsWith("x-")) return { [keyword]: value };
    if (ANNOTATIONS.includes(keyword)) return {};
    if (LOOSENED.includes(keyword)) return this.#loosen(keyword, pointer);
    switch (keyword) {
      case "examples":
        return value.length > 0 ? { example: value[0] } : {};
      case "const":
        return { enum: [value] };
      case "exclusiveMinimum":
        if (typeof value === "boolean") throw ofOpenapi30(keyword, pointer, "give it the bound");
        return value < schema.minimum ? {} : { minimum: value, exclusiveMinimum: true };
      case "exclusiveMaximum":
        if (typeof value === "boolean") throw ofOpenapi30(keyword, pointer, "give it the bound");
        return value > schema.maximum ? {} : { maximum: value, exclusiveMaximum: true };
      case "minimum":
        return schema.exclusiveMinimum >= value ? {} : { minimum: value };
      case "maximum":
        return schema.exclusiveMaximum <= value ? {} : { maximum: value };
      case "allOf":
      case "anyOf":
        return { [keyword]: list() };
      case "oneOf":
        return { oneOf: this.#exactly(list) };
      case "not":
        return { not: this.#exactly(() => inner(value)) };
      case "if":
        return this.#exactly(() => {
          const { then = true, else: otherwise = true } = schema;
          const condition = inner(value);
          return {
            allOf: [
              { anyOf: [{ not: condition }, inner(then)] },
              { anyOf: [condition, inner(otherwise)] },
            ],
          };
        });
      case "then":
      case "else":
        return {};
      case "dependentRequired":
      case "dependentSchemas":
        return {
          allOf: Object.entries<any>(value).map(([name, it]) => {
            const absent = { not: { type: "object", required: [name] } };
            return { anyOf: [absent, Array.isArray(it) ? { required: it } : inner(it, name)] };
          }),
        };
      case "properties":
        return { properties: mapValues(value, (it: Json | boolean, name) => inner(it, name)) };
      case "items":
        if (value === false) return { allOf: [{ maxItems: schema.prefixItems?.length ?? 0 }] };
        return schema.prefixItems ? {} : { items: inner(value) };
      case "prefixItems":
      case "patternProperties":
        return this.#loosen(keyword, pointer);
      case "additionalProperties": {
        if (value === true || (value === false && !schema.patternProperties)) {
          return { additionalProperties: value };
        }
        const patterns = Object.values<Json>(schema.patternProperties ?? {}).map(inner);
        const choices = value === false ? patterns : [inner(value), ...patterns];
        return { [keyword]: choices.length === 1 ? choices[0] : { anyOf: choices } };
      }
      case "contentEncoding":
        return value === "base64" ? { format: "byte" } : {};
      case "contentMediaType":
        return value === "application/octet-stream" ? { format: "binary" } : {};
      case "nullable":
        throw ofOpenapi30(keyword, pointer, 'add "null" to the type');
      default:
        throw new Failure(
          `${placeOf(pointer)}: "${keyword}" has no counterpart in OpenAPI 3.0; remove it.`,
        );
    }
  }

  #reference($ref: string, siblings: Json, pointer: string): Json {
    if (!$ref.startsWith("#/") || $ref.includes("/$defs/")) {
      throw new Failure(
        `${placeOf(pointer)}: "$ref: ${$ref}" has no counterpart in OpenAPI 3.0; refer to a schema in openapi/components/schemas/.`,
      );
    }
    if (this.#mustBeExact && !this.#exact.has($ref)) {
      this.#exact.add($ref);
      this.convert(followReference(this.#document, { $ref } as Json), $ref.slice(1));
    }
    if (Object.keys(siblings).every((it) => DROPPED_SIBLINGS.includes(it))) return { $ref };
    const { allOf = [], ...rest } = this.convert(siblings, pointer);
    return { allOf: [{ $ref }, ...allOf], ...rest };
  }

  /** A component that may be null says so itself. If not every reference allows null, there are two of them. */
  #nullableReference($ref: string, pointer: string): Json {
    const reference = this.#reference($ref, {}, pointer);
    const name = $ref.split("/").at(-1)!;
    if (this.#isAlwaysNullable(name)) return reference;
    return { $ref: $ref.replace(/[^/]+$/, `Nullable${name}`) };
  }

  /** Whether every reference to a schema is one to it or null. */
  #isAlwaysNullable(name: string): boolean {
    const references = this.#references.get(name);
    return references !== undefined && references === this.#nullableReferences.get(name);
  }

  #exactly<Result>(convert: () => Result): Result {
    const before = this.#mustBeExact;
    this.#mustBeExact = true;
    const result = convert();
    this.#mustBeExact = before;
    return result;
  }

  #loosen(keyword: string, pointer: string): Json {
    const what = `${placeOf(pointer)}: OpenAPI 3.0 has no "${keyword}"`;
    if (this.#mustBeExact) {
      throw new Failure(`${what}, and without it the schema would refuse valid values; remove it.`);
    }
    const warning = `${what}; without it, openapi-3.0 accepts more values.`;
    if (!this.#warnings.has(warning)) this.#warn(warning);
    this.#warnings.add(warning);
    return {};
  }
}

/** How often each name occurs in a pattern. */
function countNames(text: string, pattern: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [, name] of text.matchAll(new RegExp(pattern, "g"))) {
    counts.set(name!, (counts.get(name!) ?? 0) + 1);
  }
  return counts;
}

/** For a document that is written in OpenAPI 3.0, or was. */
function ofOpenapi30(keyword: string, pointer: string, remedy: string): Failure {
  return new Failure(`${placeOf(pointer)}: "${keyword}" is that of OpenAPI 3.0; ${remedy}.`);
}
