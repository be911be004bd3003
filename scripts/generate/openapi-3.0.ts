import { Failure } from "../runtime/cli/failure.js";

type Json = Record<string, unknown>;

/** Keywords of a schema that mean the same in 3.1 and 3.0. */
const SHARED_KEYWORDS = [
  ...["type", "format", "enum", "pattern", "minLength", "maxLength", "minimum", "maximum"],
  ...["minItems", "maxItems", "uniqueItems", "required", "minProperties", "maxProperties"],
  ...["title", "description", "default", "deprecated"],
];

/**
 * Converts the document to OpenAPI 3.0, for tools that do not support 3.1. The same values are valid.
 *
 * @throws {Failure} for a keyword without a counterpart in 3.0, so that nothing is lost silently.
 */
export function toOpenapi30(document: object): object {
  const { info, components, ...rest } = document as { info: Json; components: Json };
  const { license, ...infoRest } = info as { license?: { name: string; identifier?: string } };
  const { name, identifier } = license ?? {};
  // 3.0 has no `identifier` of a license, but a `url`.
  const url = identifier && `https://spdx.org/licenses/${identifier}.html`;
  return convertSchemasWithin({
    ...rest,
    openapi: "3.0.3",
    info: { ...infoRest, ...(license && { license: { name, ...(url && { url }) } }) },
    components,
  }) as object;
}

/** Converts every schema of a document: the values of `schema` and `schemas`. */
function convertSchemasWithin(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(convertSchemasWithin);
  if (typeof value !== "object" || value === null) return value;
  return mapValues(value as Json, (inner, key) => {
    // An example may have properties with these names.
    if (key === "examples" || key === "example") return inner;
    if (key === "schema") return convertSchema(inner as Json, "a schema");
    if (key === "schemas") {
      return mapValues(inner as Json, (schema, name) => convertSchema(schema as Json, name));
    }
    return convertSchemasWithin(inner);
  });
}

function convertSchema(schema: Json, place: string): Json {
  const { $ref, ...siblings } = schema;
  if ($ref !== undefined) {
    // 3.0 ignores siblings of a reference, so only a description may be one.
    const lost = Object.keys(siblings).find((it) => it !== "description");
    if (lost !== undefined) throw noCounterpart(place, lost, siblings[lost]);
    return { $ref };
  }
  const converted: Json = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (keyword === "examples") {
      [converted.example] = value as unknown[];
    } else if (keyword === "anyOf") {
      converted.anyOf = (value as Json[]).map((it) => convertSchema(it, place));
    } else if (keyword === "items") {
      converted.items = convertSchema(value as Json, place);
    } else if (keyword === "additionalProperties") {
      converted[keyword] = typeof value === "object" ? convertSchema(value as Json, place) : value;
    } else if (keyword === "properties") {
      converted.properties = mapValues(value as Json, (it, name) =>
        convertSchema(it as Json, `${place}.${name}`),
      );
    } else if (SHARED_KEYWORDS.includes(keyword) && !(keyword === "type" && Array.isArray(value))) {
      converted[keyword] = value;
    } else {
      throw noCounterpart(place, keyword, value);
    }
  }
  return converted;
}

function noCounterpart(place: string, keyword: string, value: unknown): Failure {
  return new Failure(
    `${place}: "${keyword}: ${JSON.stringify(value)}" has no counterpart in OpenAPI 3.0 that scripts/generate/openapi-3.0.ts knows.`,
  );
}

function mapValues(record: Json, map: (value: unknown, key: string) => unknown): Json {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]));
}
