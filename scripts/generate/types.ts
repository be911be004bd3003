import type TypeScript from "typescript";
import { astToString, openapiTS, ts } from "./compilers.js";
import type { Document } from "./document.js";

/** TypeScript source of the document's types, with one named type for each component schema. */
export async function generateTypes(document: Document): Promise<string> {
  const nodes = await openapiTS(structuredClone(document) as never, {
    silent: true,
    // Else a property of a response that has a default would be required.
    defaultNonNullable: false,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    rootTypesKeepCasing: true,
    transform: openEnumeration,
  });
  return astToString(nodes);
}

/**
 * Types an open enumeration, `anyOf: [{ type: string, enum: […] }, { type: string }]`, as its values or
 * any other string. Left to itself the union is `string`, and an editor has nothing to complete.
 */
function openEnumeration(schema: unknown): TypeScript.TypeNode | undefined {
  const values = openEnumerationValues(schema);
  if (values === undefined) return undefined;
  const { factory } = ts;
  const anyOther = factory.createIntersectionTypeNode([
    factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
    factory.createTypeLiteralNode([]),
  ]);
  return factory.createUnionTypeNode([
    ...values.map((value) => factory.createLiteralTypeNode(factory.createStringLiteral(value))),
    factory.createParenthesizedType(anyOther),
  ]);
}

function openEnumerationValues(schema: unknown): string[] | undefined {
  const { anyOf } = schema as { anyOf?: Array<{ type?: string; enum?: string[] }> };
  if (anyOf?.length !== 2) return undefined;
  const [known, other] = anyOf;
  const isOpen =
    known?.type === "string" &&
    known.enum &&
    other?.type === "string" &&
    Object.keys(other).length === 1;
  return isOpen ? known.enum : undefined;
}
