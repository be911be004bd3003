type Json = Record<string, any>;

/** What 3.0 ignores beside a reference, and nobody misses. */
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

/** The schema and null. `nullable` has an effect only beside `type`. */
export function nullable(schema: Json): Json {
  const isTyped = (it: Json) =>
    "type" in it && !["enum", "allOf", "anyOf", "oneOf", "not"].some((keyword) => keyword in it);
  if (isTyped(schema)) return { ...schema, nullable: true };
  const typed = hasOnly(schema, "anyOf") && schema.anyOf?.find(isTyped);
  if (!typed) return { anyOf: [schema, NULL] };
  const anyOf = schema.anyOf.map((it: Json) => (it === typed ? nullable(it) : it));
  return { ...schema, anyOf };
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
