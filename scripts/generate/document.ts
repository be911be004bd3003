/** The parts of an OpenAPI document that the generators read. */
export interface Document {
  paths: Record<string, PathItem>;
  components?: { schemas?: Record<string, unknown> };
}

export interface PathItem {
  parameters?: Parameter[];
  [method: string]: unknown;
}

export interface Operation {
  operationId?: string;
  summary?: string;
  description?: string;
  parameters?: Parameter[];
  requestBody?: RequestBody;
  responses: Record<string, Response>;
}

export interface Parameter {
  name: string;
  in: string;
  description?: string;
  required?: boolean;
  style?: string;
  explode?: boolean;
  schema?: Schema;
  content?: unknown;
}

/** The keywords of a schema that the scripts read. */
export interface Schema {
  $ref?: string;
  description?: string;
  type?: string | string[];
  format?: string;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  anyOf?: Schema[];
  enum?: unknown[];
  examples?: unknown[];
  required?: string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  additionalProperties?: Schema | boolean;
  [keyword: string]: unknown;
}

export interface RequestBody {
  required?: boolean;
  content: Record<string, MediaType>;
}

export interface Response {
  description: string;
  content?: Record<string, MediaType>;
}

export interface MediaType {
  schema?: Schema;
  examples?: Record<string, Example>;
}

export interface Example {
  summary?: string;
  description?: string;
  value?: unknown;
}

/** The body of a response in one media type. */
export interface Body {
  status: string;
  mediaType: string;
  isJson: boolean;
  schema: Schema;
  /** The name of the component schema that it refers to, if TypeScript can write that name. */
  schemaName: string | undefined;
  /** The type of the schema, with its reference resolved. */
  type: Schema["type"];
  examples: Record<string, Example>;
}

/** A 2xx response of an operation. */
export interface Success {
  status: string;
  description: string;
  /** The JSON body; undefined for a response without one. */
  body: Body | undefined;
}

/** An operation with its place in the document. Its references are resolved, except those of schemas. */
export interface PlacedOperation extends Operation {
  method: string;
  path: string;
  /** Includes those of the path item. */
  parameters: Parameter[];
  /** The JSON media type of the request body. */
  requestMediaType: string | undefined;
  /** The bodies of all responses. */
  bodies: Body[];
  successes: Success[];
}

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** The operations of a bundle, in the order of the document. */
export function operationsOf(document: Document): PlacedOperation[] {
  return Object.entries(document.paths).flatMap(([path, pathItem]) =>
    METHODS.filter((method) => method in pathItem).map((method) =>
      placeOperation(document, pathItem[method] as Operation, pathItem, method, path),
    ),
  );
}

function placeOperation(
  document: Document,
  operation: Operation,
  pathItem: PathItem,
  method: string,
  path: string,
): PlacedOperation {
  const follow = <Value>(value: Value): Value => followReference(document, value);
  const parameters = [...(pathItem.parameters ?? []), ...(operation.parameters ?? [])]
    .map(follow)
    .map((parameter) => ({ ...parameter, schema: follow(parameter.schema ?? {}) }));
  const responses = mapValues(operation.responses, (response): Response => {
    const { content, ...rest } = follow(response);
    return content === undefined ? rest : { ...rest, content: mapValues(content, withExamples) };
  });
  const bodies = Object.entries(responses).flatMap(([status, { content = {} }]) =>
    Object.entries(content).map(([mediaType, { schema = {}, examples = {} }]): Body => ({
      ...{ status, mediaType, schema, examples, isJson: isJson(mediaType) },
      schemaName: /^#\/components\/schemas\/([A-Za-z_]\w*)$/.exec(schema.$ref ?? "")?.[1],
      type: follow(schema).type,
    })),
  );
  const successes = Object.entries(responses)
    .filter(([status]) => status.startsWith("2"))
    .map(([status, { description }]): Success => {
      const body = bodies.find((it) => it.status === status && it.isJson);
      return { status, description, body };
    });
  const requestBody = operation.requestBody && follow(operation.requestBody);
  return {
    ...operation,
    method: method.toUpperCase(),
    path,
    // A parameter of the operation overrides that of the path item.
    parameters: [...new Map(parameters.map((it) => [`${it.in} ${it.name}`, it])).values()],
    ...(requestBody && { requestBody }),
    requestMediaType: Object.keys(requestBody?.content ?? {}).find(isJson),
    ...{ responses, bodies, successes },
  };

  function withExamples(mediaType: MediaType): MediaType {
    return { ...mediaType, examples: mapValues(mediaType.examples ?? {}, follow) };
  }
}

function isJson(mediaType: string): boolean {
  return /^application\/(.+\+)?json$/.test(mediaType);
}

/**
 * The known values of an open enum, `anyOf: [{ type: string, enum: […] }, { type: string }]`; undefined for
 * any other schema.
 */
export function openEnumValuesOf({ anyOf = [] }: Schema): unknown[] | undefined {
  const [known, other, ...rest] = anyOf;
  if (rest.length > 0 || known?.type !== "string" || other?.type !== "string") return undefined;
  return Object.keys(other).length === 1 ? known.enum : undefined;
}

/** The TypeScript type of a response's body, in the generated types. */
export function typeOfBody(operationId: string, { schemaName, status, mediaType }: Body): string {
  if (schemaName !== undefined) return schemaName;
  const key = /^\d+$/.test(status) ? status : JSON.stringify(status);
  return `operations["${operationId}"]["responses"][${key}]["content"][${JSON.stringify(mediaType)}]`;
}

/** Resolves a reference within the bundle. Returns any other value as it is. */
export function followReference<Value>(document: Document, value: Value): Value {
  const reference = (value as { $ref?: string } | undefined)?.$ref;
  if (reference === undefined) return value;
  const names = reference
    .split("/")
    .slice(1)
    .map((name) => decodeURIComponent(name).replaceAll("~1", "/").replaceAll("~0", "~"));
  let target: unknown = document;
  for (const name of names) target = (target as Record<string, unknown>)[name];
  return target as Value;
}

function mapValues<From, To>(record: Record<string, From>, map: (value: From) => To) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
