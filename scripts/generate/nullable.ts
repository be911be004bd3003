type Json = Record<string, any>;

/** Keywords that 3.0 ignores beside a reference and that say nothing about valid values. */
export const DROPPED_SIBLINGS = [
  "title",
  "description",
  "summary",
  "default",
  "examples",
  "example",
];

/** The value null. In 3.0 `nullable` has an effect only beside `type`. */
export const NULL = { type: "string", nullable: true, enum: [null] };

export function isNull(schema: Json): boolean {
  return schema.type === "null";
}

/** Whether no other keyword of a schema restricts the valid values. */
export function hasOnly(schema: Json, keyword: string): boolean {
  return Object.keys(schema).every(
    (it) => it === keyword || it === "deprecated" || DROPPED_SIBLINGS.includes(it),
  );
}

/** The schema and null. */
export function nullable(schema: Json): Json {
  const isTyped =
    "type" in schema && !["enum", "allOf", "anyOf", "oneOf", "not"].some((it) => it in schema);
  if (isTyped) return { ...schema, nullable: true };
  // Where `nullable` was in one of the choices instead, openapi-generator's Java would refuse null.
  if (!hasOnly(schema, "anyOf")) return { anyOf: [schema, NULL] };
  return { ...schema, anyOf: [...schema.anyOf, NULL] };
}

/** What takes the place of `type`: 3.0 has one type, and `nullable`. */
export function typesOf({ type, anyOf, ...schema }: Json): Json {
  const types = [type].flat().filter((it) => it !== "null");
  if (types.length === 0) return NULL;
  const values = "const" in schema ? [schema.const] : schema.enum;
  const hasNull = types.length < [type].flat().length && (values?.includes(null) ?? true);
  const schemas = types.map((it, index) => ({
    type: it,
    ...(hasNull && index === 0 && { nullable: true }),
  }));
  if (schemas.length === 1) return schemas[0]!;
  const choice = { anyOf: schemas.map((it) => (it.type === "array" ? { ...it, items: {} } : it)) };
  return anyOf === undefined ? choice : { allOf: [choice] };
}
