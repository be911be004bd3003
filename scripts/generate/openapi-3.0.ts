import { toPointer } from "../runtime/client/pointer.js";
import { Failure } from "../runtime/cli/failure.js";
import { type Document, mapValues } from "./document.js";
import { SchemaConverter } from "./schemas-3.0.js";

type Json = Record<string, any>;

/** Parts of the document whose keys are names, which may begin with `x-`. */
const NAMED = ["headers", "parameters", "responses", "requestBodies", "callbacks", "encoding"];

/**
 * Converts the document to OpenAPI 3.0, for tools that do not support 3.1. Every value that is valid in 3.1 is valid
 * in 3.0.
 *
 * @param warn Is called for what is left out, without which more values are valid.
 * @throws {Failure} for a keyword without which valid values would be invalid.
 */
export function toOpenapi30(document: Document, warn: (message: string) => void): object {
  const { openapi, info, paths, webhooks, jsonSchemaDialect, components, ...rest } =
    document as Json;
  const { license, summary, ...infoRest } = info as Json;
  const { identifier, ...licenseRest } = (license ?? {}) as Json;
  // 3.0 has no `identifier` of a license, but a `url`.
  const url = identifier && { url: `https://spdx.org/licenses/${identifier}.html` };
  const { pathItems = {}, ...componentsRest } = (components ?? {}) as Json;
  if (webhooks) warn("openapi/openapi.yaml: openapi-3.0 has no webhooks, which came with 3.1.");
  const converted = {
    openapi: "3.0.3",
    info: { ...infoRest, ...(license && { license: { ...licenseRest, ...url } }) },
    ...rest,
    paths: mapValues(
      paths ?? {},
      (it: Json) => pathItems[String(it.$ref).split("/").at(-1)!] ?? it,
    ),
    ...(components && { components: componentsRest }),
  };
  return withSchemas(converted, "", new SchemaConverter(document, warn)) as object;
}

/** Converts schemas. The pointer is the place of the value, for messages. */
export interface Converter {
  convert: (schema: Json | boolean, pointer: string) => unknown;
  convertComponents: (schemas: Json, pointer: string) => Json;
}

/** Converts every schema in a part of the document: the values of `schema` and `schemas`. */
export function withSchemas(value: unknown, pointer: string, converter: Converter): unknown {
  if (Array.isArray(value)) {
    return value.map((it, index) => withSchemas(it, `${pointer}/${index}`, converter));
  }
  if (typeof value !== "object" || value === null) return value;
  const { $ref, type } = value as Json;
  // 3.0 ignores siblings of a reference.
  if (typeof $ref === "string") return { $ref };
  if (type === "mutualTLS") {
    throw new Failure(
      `openapi/openapi.yaml#${pointer}: OpenAPI 3.0 has no "mutualTLS"; remove it.`,
    );
  }
  return mapValues(value as Json, (inner, key) => {
    const place = pointer + toPointer(key);
    // Examples and extensions may have properties with these names.
    const isExtension = key.startsWith("x-") && !NAMED.some((it) => pointer.endsWith(`/${it}`));
    if (key === "examples" || key === "example" || isExtension) return inner;
    if (key === "schema") return converter.convert(inner, place);
    if (key === "schemas") return converter.convertComponents(inner as Json, place);
    return withSchemas(inner, place, converter);
  });
}
