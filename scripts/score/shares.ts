import { type Document, followReference, partsOf, type Schema } from "../generate/document.js";

/** A property of a component schema. */
interface Property {
  /** The component schema that it is part of. */
  schemaName: string;
  name: string;
  schema: Schema;
}

/** How many of the properties have a description, an example and a row of evidence, in hundredths. */
export function sharesOf(document: Document, evidence: string) {
  const properties = propertiesOf(document);
  const share = (has: (property: Property) => boolean) =>
    Math.floor((100 * properties.filter(has).length) / properties.length);
  return {
    description: share(({ schema }) =>
      Boolean(schema.description ?? followReference(document, schema).description),
    ),
    example: share(({ schema }) => hasExample(document, schema)),
    evidence: share(({ schemaName, name }) => evidenceOf(evidence, schemaName).includes(name)),
  };
}

/** Names of the properties that EVIDENCE.md has a row for, in the section of a schema. */
export function evidenceOf(evidence: string, schemaName: string): string[] {
  const section = evidence.split(/^##+ /m).find((it) => it.startsWith(`${schemaName}\n`)) ?? "";
  return [...section.matchAll(/^\| `([^`]+)`/gm)].map(([, property]) => property!);
}

/** Every property of every component schema, those of schemas written within it included. */
export function propertiesOf({ components }: Document): Property[] {
  return Object.entries(components?.schemas ?? {}).flatMap(([schemaName, schema]) =>
    partsOf(schema as Schema)
      .flatMap(({ properties = {} }) => Object.entries(properties))
      .map(([name, property]) => ({ schemaName, name, schema: property })),
  );
}

/** Whether a schema has an example, or is made of schemas that do. */
function hasExample(document: Document, schema: Schema, seen = new Set<Schema>()): boolean {
  if (schema.examples) return true;
  const followed = followReference(document, schema);
  // One that refers to itself has no other example than its own.
  if (seen.has(followed)) return false;
  seen.add(followed);
  const [, ...parts] = partsOf(followed);
  return Boolean(followed.examples) || parts.some((part) => hasExample(document, part, seen));
}
