import type { Schema } from "./document.js";

const HOLDING_ONE = [
  ...["items", "contains", "additionalProperties", "propertyNames", "not", "if", "then", "else"],
  ...["unevaluatedItems", "unevaluatedProperties", "contentSchema"],
];
const HOLDING_SEVERAL = [
  ...["allOf", "anyOf", "oneOf", "prefixItems"],
  ...["properties", "patternProperties", "dependentSchemas", "$defs"],
];

/** The paths to the schemas in a schema: a keyword, and where it has several a name or an index. */
export function subschemasOf(schema: Schema): string[][] {
  return Object.keys(schema).flatMap((keyword) => {
    if (HOLDING_ONE.includes(keyword)) return [[keyword]];
    if (!HOLDING_SEVERAL.includes(keyword)) return [];
    return Object.keys(schema[keyword] as object).map((name) => [keyword, name]);
  });
}
