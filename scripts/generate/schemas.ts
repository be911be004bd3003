import { toPointer, unescapeName } from "../runtime/client/pointer.js";
import { Failure } from "../runtime/cli/failure.js";
import type { Document, Schema } from "./document.js";
import { placeOf } from "./references.js";
import { subschemasOf } from "./subschemas.js";

/** Keywords of OpenAPI, at which a strict validator of JSON Schema stops, and what only the document needs. */
const OMITTED_KEYWORDS = [
  "discriminator",
  "example",
  "externalDocs",
  "xml",
  "description",
  "examples",
];

/** One of the document's schemas as a self-contained JSON Schema. */
export function toJsonSchema(document: Document, name: string): object {
  const schemas = (document.components?.schemas ?? {}) as Record<string, Schema | boolean>;
  const definitions: Record<string, unknown> = {};
  collect(name);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: name,
    $ref: `#/$defs/${name}`,
    $defs: definitions,
  };

  function collect(schemaName: string): void {
    if (Object.hasOwn(definitions, schemaName)) return;
    // A clone by structuredClone would share what is an alias in YAML.
    const schema = JSON.parse(JSON.stringify(schemas[schemaName])) as Schema | boolean;
    definitions[schemaName] = schema;
    convert(schema, toPointer("components", "schemas", schemaName));
  }

  function convert(schema: Schema | boolean, pointer: string): void {
    if (typeof schema === "boolean") return;
    for (const keyword of Object.keys(schema)) {
      if (OMITTED_KEYWORDS.includes(keyword) || keyword.startsWith("x-")) delete schema[keyword];
    }
    if (schema.$ref?.startsWith("#/")) {
      const [, token, rest] = /^#\/components\/schemas\/([^/]+)(.*)$/.exec(schema.$ref) ?? [];
      if (token === undefined) {
        throw new Failure(
          `${placeOf(pointer)}: "$ref: ${schema.$ref}" must refer to a schema in openapi/components/schemas/.`,
        );
      }
      schema.$ref = `#/$defs/${token}${rest}`;
      collect(unescapeName(decodeURIComponent(token)));
    }
    for (const path of subschemasOf(schema)) {
      const inner = path.reduce((value: any, key) => value[key], schema) as Schema | boolean;
      convert(inner, pointer + toPointer(...path));
    }
  }
}
