import type { Document } from "./document.js";

/** One of the document's schemas as a self-contained JSON Schema. */
export function toJsonSchema(document: Document, name: string): object {
  const schemas = document.components?.schemas ?? {};
  const definitions: Record<string, unknown> = {};
  collect(name);
  const text = JSON.stringify({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: name,
    $ref: `#/components/schemas/${name}`,
    $defs: definitions,
  });
  return JSON.parse(text.replaceAll('"#/components/schemas/', '"#/$defs/')) as object;

  function collect(schemaName: string): void {
    if (schemaName in definitions) return;
    definitions[schemaName] = schemas[schemaName];
    const references = JSON.stringify(schemas[schemaName]).matchAll(
      /"#\/components\/schemas\/([^"]+)"/g,
    );
    for (const [, referred] of references) collect(referred!);
  }
}
