import { readFileSync } from "node:fs";
import type { Violation } from "../client/checks.js";
import * as validators from "../validators.js";

interface Schema {
  $ref?: string;
  anyOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
}

interface Response {
  $ref?: string;
  content?: Record<string, { schema?: Schema }>;
}

interface Document {
  paths: Record<string, Record<string, { responses: Record<string, Response> }>>;
}

const document = JSON.parse(
  readFileSync(new URL("../openapi.json", import.meta.url), "utf8"),
) as Document;

/** A declared response, and where in the contract it stands. */
export interface DeclaredResponse {
  /** The status, or a range such as `4XX`. */
  status: string;
  /** JSON Pointer into the contract's document. */
  pointer: string;
  mediaTypes: string[];
  /** Schema of the body, where it is JSON. */
  schema: Schema | undefined;
}

/** The responses that the contract declares for a call. */
export function responsesOf(method: string, path: string): DeclaredResponse[] {
  for (const [template, pathItem] of Object.entries(document.paths)) {
    const pattern = template.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace(/\{[^{}]+\}/g, "[^/]+");
    const operation = pathItem[method.toLowerCase()];
    if (operation === undefined || !new RegExp(`${pattern}$`).test(path)) continue;
    return Object.entries(operation.responses).map(([status, response]) => {
      const { content = {} } = follow(response);
      return {
        status,
        pointer: `#/paths/${escape(template)}/${method.toLowerCase()}/responses/${status}`,
        mediaTypes: Object.keys(content),
        schema: content["application/json"]?.schema,
      };
    });
  }
  return [];
}

/** The declared response for a status: its own, or that of its range. */
export function responseFor(
  responses: DeclaredResponse[],
  status: number,
): DeclaredResponse | undefined {
  return (
    responses.find((it) => it.status === String(status)) ??
    responses.find((it) => it.status === `${String(status)[0]}XX`)
  );
}

/** Where a body breaks the schema of a response. */
export function violationsOf({ schema }: DeclaredResponse, body: unknown): Violation[] {
  const name = schema?.$ref?.split("/").at(-1);
  const validate = (validators as Record<string, unknown>)[`validate${name}`];
  return typeof validate === "function" ? validate(body) : [];
}

/** Every property of the responses' schemas, as `Schema.property`, with whether a body had it. */
export function propertiesOf(
  responses: DeclaredResponse[],
  bodies: Array<{ response: DeclaredResponse; body: unknown }>,
): Map<string, boolean> {
  const properties = new Map<string, boolean>();
  for (const { schema } of responses) walk(schema, [], "", new Set());
  for (const { response, body } of bodies) walk(response.schema, [body], "", new Set());
  return properties;

  /** @param values Those that stand at this place; none for what is only declared. */
  function walk(
    schema: Schema | undefined,
    values: unknown[],
    name: string,
    open: Set<Schema>,
  ): void {
    if (schema === undefined) return;
    const target = follow(schema);
    // A schema that refers to itself has been counted, unless there is more of a body.
    if (values.length === 0 && open.has(target)) return;
    const inner = new Set([...open, target]);
    const owner = schema.$ref?.split("/").at(-1) ?? name;
    for (const branch of target.anyOf ?? []) walk(branch, values, owner, inner);
    if (target.items) walk(target.items, values.filter(Array.isArray).flat(), owner, inner);
    for (const [property, propertySchema] of Object.entries(target.properties ?? {})) {
      const found = values.flatMap((value) =>
        typeof value === "object" && value !== null && property in value
          ? [(value as Record<string, unknown>)[property]]
          : [],
      );
      const key = `${owner}.${property}`;
      properties.set(key, properties.get(key) || found.length > 0);
      if (values.length === 0 || found.length > 0) walk(propertySchema, found, key, inner);
    }
  }
}

/** What a reference within the document stands for; any other value stands for itself. */
function follow<Value extends { $ref?: string }>(value: Value): Value {
  if (value.$ref === undefined) return value;
  const names = value.$ref.split("/").slice(1);
  return names.reduce((target, name) => (target as never)[name], document as unknown) as Value;
}

function escape(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
