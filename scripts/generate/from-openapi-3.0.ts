import type { Document } from "./document.js";
import { withSchemas } from "./openapi-3.0.js";
import { subschemasOf } from "./subschemas.js";

type Json = Record<string, any>;

/** Keywords that say nothing about the valid values. */
const ANNOTATION = /^(title|description|default|example|deprecated|readOnly|writeOnly|x-.*)$/;

/** Converts a document that is written in OpenAPI 3.0 to 3.1: `nullable`, boolean bounds, and `example`. */
export function fromOpenapi30(document: Document): Document {
  // A copy, since what is an alias in YAML is one object.
  const copy = JSON.parse(JSON.stringify(document)) as Document;
  const convert = (schema: Json | boolean) =>
    typeof schema === "boolean" ? schema : from30(schema);
  const converted = withSchemas(copy, "", {
    convert,
    convertComponents: (schemas) =>
      Object.fromEntries(Object.entries(schemas).map(([name, it]) => [name, convert(it as Json)])),
  });
  return { ...(converted as Document), openapi: "3.1.0" } as Document;
}

/** Converts a schema in place. */
function from30(schema: Json): Json {
  if ("$ref" in schema) {
    // 3.0 ignores its siblings. A document that has `nullable` there expects null, all the same.
    return schema.nullable
      ? { anyOf: [{ $ref: schema.$ref }, { type: "null" }] }
      : { $ref: schema.$ref };
  }
  const isNullable =
    schema.nullable || schema.allOf?.some((it: Json) => it.nullable && !it.type && !it.$ref);
  for (const path of subschemasOf(schema)) {
    const last = path.pop()!;
    const holder = path.reduce((value, key) => value[key], schema);
    if (typeof holder[last] === "object") holder[last] = from30(holder[last]);
  }
  convertBound(schema, "exclusiveMinimum", "minimum");
  convertBound(schema, "exclusiveMaximum", "maximum");
  if ("example" in schema) schema.examples = [schema.example];
  delete schema.example;
  delete schema.nullable;
  return isNullable ? withNull(schema) : schema;
}

/** A boolean says whether the other bound is exclusive. */
function convertBound(schema: Json, exclusive: string, bound: string): void {
  if (typeof schema[exclusive] !== "boolean") return;
  if (schema[exclusive] && bound in schema) {
    schema[exclusive] = schema[bound];
    delete schema[bound];
  } else delete schema[exclusive];
}

/** By the letter, `nullable` has no effect beside an enum without null, or without a type; documents expect null. */
function withNull(schema: Json): Json {
  if (["allOf", "anyOf", "oneOf", "not"].some((it) => it in schema)) {
    const entries = Object.entries(schema);
    const outer = entries.filter(([keyword]) => ANNOTATION.test(keyword));
    const inner = entries.filter(([keyword]) => !ANNOTATION.test(keyword));
    return { ...Object.fromEntries(outer), anyOf: [Object.fromEntries(inner), { type: "null" }] };
  }
  if (schema.enum && !schema.enum.includes(null)) schema.enum.push(null);
  if (schema.type !== undefined) schema.type = [schema.type, "null"];
  return schema;
}
