import type TypeScript from "typescript";
import type { TransformNodeOptions } from "openapi-typescript";
import { astToString, openapiTS, transformSchemaObject, ts } from "../build/typescript.js";
import { type Document, openEnumValuesOf, type Schema } from "./document.js";

const { factory } = ts;

/** The declaration file of the document's types, with one named type for each component schema. */
export async function generateTypes(document: Document): Promise<string> {
  const nodes = await openapiTS(withoutDiscriminators(document) as never, {
    silent: true,
    // Otherwise a response property with a default would be required.
    defaultNonNullable: false,
    // Otherwise an object without declared properties could have none.
    emptyObjectsUnknown: true,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    rootTypesKeepCasing: true,
    transform: (schema, options) =>
      typeOfOpenEnum(schema as Schema) ??
      typeOfTuple(schema as Schema, options) ??
      typeOfBinary(schema as Schema),
  });
  return astToString(
    moveIntoNamedTypes(nodes).map((node) => mapNodes(node, withTypesOfProperties)),
  );
}

/** A copy without discriminators, for which openapi-typescript requires properties that no validator requires. */
function withoutDiscriminators(document: Document): Document {
  const isDiscriminator = (value: unknown) =>
    typeof (value as { propertyName?: unknown } | undefined)?.propertyName === "string";
  const text = JSON.stringify(document, (key, value: unknown) =>
    key === "discriminator" && isDiscriminator(value) ? undefined : value,
  );
  return JSON.parse(text) as Document;
}

/** By default openapi-typescript writes `string`. */
function typeOfBinary({ format }: Schema): TypeScript.TypeNode | undefined {
  return format === "binary" ? factory.createTypeReferenceNode("Blob") : undefined;
}

/** `"a" | "b" | (string & {})`. By default openapi-typescript writes `string`, which no editor completes. */
function typeOfOpenEnum(schema: Schema): TypeScript.TypeNode | undefined {
  const values = openEnumValuesOf(schema);
  if (values === undefined) return undefined;
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

/** `[string?, ...unknown[]]`. By default openapi-typescript requires each item and allows no others. */
function typeOfTuple(
  schema: Schema,
  options: TransformNodeOptions,
): TypeScript.TypeNode | undefined {
  const { prefixItems, minItems = 0 } = schema as { prefixItems?: Schema[]; minItems?: number };
  const items: unknown = schema.items ?? true;
  if (schema.type !== "array" || prefixItems === undefined) return undefined;
  const typeOf = (item: unknown) => transformSchemaObject(item as never, options);
  const types = prefixItems.map((item, index) =>
    index < minItems ? typeOf(item) : factory.createOptionalTypeNode(typeOf(item)),
  );
  const others = factory.createRestTypeNode(factory.createArrayTypeNode(typeOf(items)));
  return factory.createTupleTypeNode([...types, ...(items === false ? [] : [others])]);
}

/**
 * Moves the type of each schema into its named type, so that a schema can refer to itself: TypeScript refuses
 * `X: components["schemas"]["X"][]` in an interface, and accepts `type X = X[]`.
 */
function moveIntoNamedTypes(nodes: TypeScript.Node[]): TypeScript.Node[] {
  const names = new Map<string, TypeScript.Identifier>();
  for (const { name, type } of nodes.filter(ts.isTypeAliasDeclaration)) {
    const schema = /^components\['schemas'\]\['(.+)'\]$/.exec(textOf(type))?.[1];
    if (schema !== undefined) names.set(schema, name);
  }
  const types = new Map<TypeScript.Identifier, TypeScript.PropertySignature>();
  const moved = nodes.map((node) => {
    if (!ts.isInterfaceDeclaration(node) || node.name.text !== "components") return node;
    const members = mapProperties(node.members, (kind, it) => {
      if (kind !== "schemas" || !ts.isTypeLiteralNode(it.type!)) return it;
      const schemas = mapProperties(it.type.members, (schema, property) => {
        const name = names.get(schema);
        if (name === undefined) return property;
        types.set(name, property);
        return propertyOf(property, factory.createTypeReferenceNode(name));
      });
      return propertyOf(it, factory.createTypeLiteralNode(schemas));
    });
    return factory.createInterfaceDeclaration(node.modifiers, node.name, [], [], members);
  });
  return moved.map((node) => {
    const property = ts.isTypeAliasDeclaration(node) ? types.get(node.name) : undefined;
    if (property === undefined) return node;
    const { modifiers, name } = node as TypeScript.TypeAliasDeclaration;
    const type = mapNodes(property.type!, (inner) => {
      if (!ts.isIndexedAccessTypeNode(inner)) return inner;
      const schema = /^components\["schemas"\]\["([^"]+)"\]$/.exec(textOf(inner))?.[1];
      const known = schema === undefined ? undefined : names.get(schema);
      return known ? factory.createTypeReferenceNode(known) : inner;
    });
    const alias = factory.createTypeAliasDeclaration(
      modifiers,
      name,
      [],
      type as TypeScript.TypeNode,
    );
    return ts.setSyntheticLeadingComments(alias, ts.getSyntheticLeadingComments(property));
  });
}

/** A map with properties of other types: TypeScript has no value for `{ n?: number } & { [key: string]: string }`. */
function withTypesOfProperties(node: TypeScript.Node): TypeScript.Node {
  if (!ts.isIntersectionTypeNode(node) || node.types.length !== 2) return node;
  const [object, map] = node.types as unknown as [TypeScript.Node, TypeScript.Node];
  if (!ts.isTypeLiteralNode(object) || !ts.isTypeLiteralNode(map)) return node;
  const [index] = map.members;
  if (index === undefined || !ts.isIndexSignatureDeclaration(index)) return node;
  const types = object.members.map((it) => (it as TypeScript.PropertySignature).type!);
  if (types.every((it) => textOf(it) === textOf(index.type))) return node;
  const undefinedType = factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword);
  const all = factory.createUnionTypeNode([index.type, ...types, undefinedType]);
  const widened = factory.createIndexSignature(index.modifiers, index.parameters, all);
  return factory.createTypeLiteralNode([...object.members, widened]);
}

function textOf(node: TypeScript.Node): string {
  return astToString(node as never).trim();
}

/** Replaces nodes, from the inside out. */
function mapNodes(
  node: TypeScript.Node,
  map: (node: TypeScript.Node) => TypeScript.Node,
): TypeScript.Node {
  return map(ts.visitEachChild(node, (child) => mapNodes(child, map), undefined));
}

function mapProperties(
  members: Iterable<TypeScript.TypeElement>,
  map: (name: string, property: TypeScript.PropertySignature) => TypeScript.TypeElement,
): TypeScript.TypeElement[] {
  return [...members].map((it) => {
    const { name } = it as TypeScript.PropertySignature;
    return map((name as TypeScript.Identifier).text, it as TypeScript.PropertySignature);
  });
}

function propertyOf(
  { name, questionToken }: TypeScript.PropertySignature,
  type: TypeScript.TypeNode,
): TypeScript.PropertySignature {
  return factory.createPropertySignature(undefined, name, questionToken, type);
}
