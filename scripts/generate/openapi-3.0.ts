import { Failure } from "../runtime/cli/failure.js";

type Json = Record<string, unknown>;

/** Keywords of a schema that mean the same in 3.1 and 3.0. */
const SHARED_KEYWORDS = [
  ...["type", "format", "enum", "pattern", "minLength", "maxLength", "minimum", "maximum"],
  ...["minItems", "maxItems", "uniqueItems", "required", "minProperties", "maxProperties"],
  ...["title", "description", "default", "deprecated"],
];

/** The schema of null alone. */
const NULL = { type: "string", nullable: true, enum: [null] };

/**
 * Converts the document to OpenAPI 3.0, for tools that do not support 3.1. The same values are valid.
 *
 * @throws {Failure} for a keyword without a counterpart in 3.0, so that nothing is lost silently.
 */
export function toOpenapi30(document: object): object {
  return new Converter(document as Source).convert();
}

interface Source {
  info: Json & { license?: { name: string; identifier?: string } };
  components?: { schemas?: Record<string, Json> };
}

class Converter {
  readonly #document: Source;
  readonly #text: string;

  constructor(document: Source) {
    this.#document = document;
    this.#text = JSON.stringify(document);
  }

  convert(): object {
    const { info, components, ...rest } = this.#document;
    const { license, ...infoRest } = info;
    const { name, identifier } = license ?? {};
    // 3.0 has no `identifier` of a license, but a `url`.
    const url = identifier && `https://spdx.org/licenses/${identifier}.html`;
    return this.#schemasWithin({
      ...rest,
      openapi: "3.0.3",
      info: { ...infoRest, ...(license && { license: { name, ...(url && { url }) } }) },
      components,
    }) as object;
  }

  /** Converts every schema of a document: the values of `schema` and `schemas`. */
  #schemasWithin(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((it) => this.#schemasWithin(it));
    if (typeof value !== "object" || value === null) return value;
    return mapValues(value as Json, (inner, key) => {
      // An example may have properties with these names.
      if (key === "examples" || key === "example") return inner;
      if (key === "schema") return this.#schema(inner as Json, "a schema");
      if (key === "schemas") {
        const converted = mapValues(inner as Json, (it, name) => this.#schema(it as Json, name));
        return Object.fromEntries(
          Object.entries(converted).flatMap(([name, it]) => this.#component(name, it as Json)),
        );
      }
      return this.#schemasWithin(inner);
    });
  }

  #schema(schema: Json, place: string): Json {
    const { $ref, ...siblings } = schema;
    if ($ref !== undefined) {
      // 3.0 ignores siblings of a reference, so only a description may be one.
      const lost = Object.keys(siblings).find((it) => it !== "description");
      if (lost !== undefined) throw noCounterpart(place, lost, siblings[lost]);
      return { $ref };
    }
    const anyOf = schema.anyOf as Json[] | undefined;
    const rest = anyOf?.filter((it) => it.type !== "null") ?? [];
    if (rest.length < (anyOf?.length ?? 0)) {
      const reference = rest.length === 1 ? (rest[0]!.$ref as string | undefined) : undefined;
      if (reference !== undefined) {
        const name = this.#nullableName(reference.split("/").at(-1)!);
        if (name === undefined) throw noCounterpart(place, "anyOf", anyOf);
        return { $ref: `#/components/schemas/${name}` };
      }
      // Not `nullable` in one of the others: openapi-generator's Java client would then reject null.
      const converted = this.#schema({ ...schema, anyOf: rest }, place);
      return { ...converted, anyOf: [...(converted.anyOf as Json[]), NULL] };
    }
    if (Array.isArray(schema.type) && schema.type.length === 2 && schema.type.includes("null")) {
      const type = schema.type.find((it) => it !== "null") as string;
      return nullable(this.#schema({ ...schema, type }, place), place);
    }
    const converted: Json = {};
    for (const [keyword, value] of Object.entries(schema)) {
      if (keyword === "examples") {
        [converted.example] = value as unknown[];
      } else if (keyword === "anyOf") {
        converted.anyOf = (value as Json[]).map((it) => this.#schema(it, place));
      } else if (keyword === "items") {
        converted.items = this.#schema(value as Json, place);
      } else if (keyword === "additionalProperties") {
        converted[keyword] = typeof value === "object" ? this.#schema(value as Json, place) : value;
      } else if (keyword === "properties") {
        converted.properties = mapValues(value as Json, (it, name) =>
          this.#schema(it as Json, `${place}.${name}`),
        );
      } else if (
        SHARED_KEYWORDS.includes(keyword) &&
        !(keyword === "type" && Array.isArray(value))
      ) {
        converted[keyword] = value;
      } else {
        throw noCounterpart(place, keyword, value);
      }
    }
    return converted;
  }

  /** A component that may be null says so itself. If not every reference allows null, there are two of them. */
  #component(name: string, schema: Json): Array<[string, Json]> {
    const nullableName = this.#nullableName(name);
    if (nullableName === undefined) return [[name, schema]];
    const entry: [string, Json] = [nullableName, nullable(schema, name)];
    return nullableName === name ? [entry] : [[name, schema], entry];
  }

  /** The name of the component that may be null; undefined if no reference allows null. */
  #nullableName(name: string): string | undefined {
    const reference = `{"$ref":"#/components/schemas/${name}"`;
    const all = this.#text.split(reference).length - 1;
    const orNull = this.#text.split(`[${reference}},{"type":"null"}]`).length - 1;
    if (orNull === 0) return undefined;
    return orNull === all ? name : `Nullable${name}`;
  }
}

/** Adds `nullable`, which has an effect only beside `type`. */
function nullable(schema: Json, place: string): Json {
  if (!("type" in schema)) throw noCounterpart(place, "type", "null");
  return { ...schema, nullable: true };
}

function noCounterpart(place: string, keyword: string, value: unknown): Failure {
  return new Failure(
    `${place}: "${keyword}: ${JSON.stringify(value)}" has no counterpart in OpenAPI 3.0 that scripts/generate/openapi-3.0.ts knows.`,
  );
}

function mapValues(record: Json, map: (value: unknown, key: string) => unknown): Json {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]));
}
