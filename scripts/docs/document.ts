import { type Document, followReference, type Schema } from "../generate/document.js";

/** The bundle, with what the generators do not look at. */
export interface Bundle extends Document {
  info: { title: string; version: string; description: string };
  servers: Array<{ url: string; description: string }>;
  components: {
    schemas: Record<string, Schema>;
    examples: Record<string, { value: unknown }>;
    securitySchemes: Record<string, { type: string; scheme?: string; description: string }>;
  };
}

/** The name of the schema that a schema refers to. */
export function nameOf({ $ref }: Schema): string | undefined {
  return $ref?.split("/").at(-1);
}

/** A schema with its reference followed; what stands beside the reference comes first. */
export function follow(bundle: Bundle, schema: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  const { $ref: _, ...beside } = schema;
  return { ...followReference<Schema>(bundle, schema), ...beside };
}
