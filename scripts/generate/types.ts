import type TypeScript from "typescript";
import { astToString, openapiTS, ts } from "../build/typescript.js";
import { type Document, openEnumValuesOf, type Schema } from "./document.js";

/** The declaration file of the document's types, with one named type for each component schema. */
export async function generateTypes(document: Document): Promise<string> {
  const nodes = await openapiTS(structuredClone(document) as never, {
    silent: true,
    // Otherwise a response property with a default would be required.
    defaultNonNullable: false,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    rootTypesKeepCasing: true,
    transform: (schema) => typeOfOpenEnum(schema as Schema),
  });
  return astToString(nodes);
}

/** `"a" | "b" | (string & {})`. By default openapi-typescript writes `string`, which no editor completes. */
function typeOfOpenEnum(schema: Schema): TypeScript.TypeNode | undefined {
  const values = openEnumValuesOf(schema);
  if (values === undefined) return undefined;
  const { factory } = ts;
  const anyOther = factory.createIntersectionTypeNode([
    factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
    factory.createTypeLiteralNode([]),
  ]);
  return factory.createUnionTypeNode([
    ...values.map((value) =>
      factory.createLiteralTypeNode(factory.createStringLiteral(String(value))),
    ),
    factory.createParenthesizedType(anyOther),
  ]);
}
