import { unescapeName } from "../runtime/client/pointer.js";

/** The parts of an OpenAPI document that the generators read. */
export interface Document {
  paths: Record<string, PathItem>;
  servers?: Server[];
  security?: SecurityRequirement[];
  components?: {
    schemas?: Record<string, unknown>;
    securitySchemes?: Record<string, SecurityScheme>;
  };
}

export interface PathItem {
  parameters?: Parameter[];
  servers?: Server[];
  [method: string]: unknown;
}

/** Schemes that are all required, by name. */
export type SecurityRequirement = Record<string, string[]>;

export interface SecurityScheme {
  type: string;
  description?: string;
  /** Of type `http`. */
  scheme?: string;
  /** The parameter of type `apiKey`. */
  name?: string;
  in?: string;
}

export interface Server {
  url: string;
  variables?: Record<string, { default?: string }>;
}

export interface Operation {
  operationId?: string;
  summary?: string;
  description?: string;
  parameters?: Parameter[];
  requestBody?: RequestBody;
  responses: Record<string, Response>;
  servers?: Server[];
  security?: SecurityRequirement[];
}

export interface Parameter {
  name: string;
  in: string;
  description?: string;
  required?: boolean;
  style?: string;
  explode?: boolean;
  schema?: Schema;
  content?: Record<string, MediaType>;
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
  example?: unknown;
  examples?: Record<string, Example>;
  encoding?: unknown;
}

export interface Example {
  summary?: string;
  description?: string;
  value?: unknown;
}

/** How a body is written. */
export type Codec = "json" | "form" | "multipart" | "text" | "binary";

/** A body in one media type. */
export interface Body {
  mediaType: string;
  codec: Codec;
  isJson: boolean;
  schema: Schema;
  /** The name of the component schema that it refers to, if TypeScript can write that name. */
  schemaName: string | undefined;
  /** The type of the schema, with its reference resolved. */
  type: Schema["type"];
  /** Those with a value. */
  examples: Record<string, Example>;
}

/** The body of a response in one media type. */
export interface ResponseBody extends Body {
  /** As declared: a status, a range such as `4XX`, or `default`. */
  status: string;
}

/** The response to a call that succeeds: a 2xx, or `default` where none is declared. */
export interface Success {
  status: string;
  description: string;
  /** In each media type; none for a response without a body. */
  bodies: ResponseBody[];
}

/** An operation with its place in the document. Its references are resolved, except those of schemas. */
export interface PlacedOperation extends Operation {
  method: string;
  path: string;
  /** Includes those of the path item, without the headers that OpenAPI ignores. */
  parameters: Parameter[];
  /** In each media type. */
  requestBodies: Body[];
  /** The bodies of all responses. */
  bodies: ResponseBody[];
  successes: Success[];
  /** The alternatives, each with its schemes by name; none for an operation that takes no credentials. */
  credentials: Array<Record<string, SecurityScheme>>;
  /** The first of its servers, unless they are those of the document. */
  ownServer: Server | undefined;
}

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** Header parameters that OpenAPI ignores: other parts of the document describe them. */
const IGNORED_HEADERS = ["accept", "content-type", "authorization"];

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
    .filter((it) => it.in !== "header" || !IGNORED_HEADERS.includes(it.name.toLowerCase()))
    .map((parameter) => ({ ...parameter, schema: follow(parameter.schema ?? {}) }));
  const responses = mapValues(operation.responses, (response): Response => {
    const { content, ...rest } = follow(response);
    return content === undefined ? rest : { ...rest, content: mapValues(content, withExamples) };
  });
  const bodies = Object.entries(responses).flatMap(([status, { content = {} }]) =>
    Object.entries(content).map(([mediaType, it]) => ({ status, ...bodyOf(mediaType, it) })),
  );
  const statuses = Object.keys(responses);
  const ok = statuses.filter((status) => status.startsWith("2"));
  const successes = (ok.length > 0 ? ok : statuses.filter((it) => it === "default")).map(
    (status): Success => ({
      status,
      description: responses[status]!.description,
      // The response to a HEAD declares the headers of a body that is not sent.
      bodies: method === "head" ? [] : bodies.filter((it) => it.status === status),
    }),
  );
  const requestBody = operation.requestBody && follow(operation.requestBody);
  const content = mapValues(requestBody?.content ?? {}, withExamples);
  const security = operation.security ?? document.security ?? [];
  const schemes = document.components?.securitySchemes ?? {};
  const servers = operation.servers ?? pathItem.servers ?? [];
  const isOwn = JSON.stringify(servers) !== JSON.stringify(document.servers);
  return {
    ...operation,
    method: method.toUpperCase(),
    path,
    // A parameter of the operation overrides that of the path item.
    parameters: [...new Map(parameters.map((it) => [`${it.in} ${it.name}`, it])).values()],
    ...(requestBody && { requestBody: { ...requestBody, content } }),
    requestBodies: Object.entries(content).map(([mediaType, it]) => bodyOf(mediaType, it)),
    ...{ responses, bodies, successes },
    credentials: security.map((requirement) =>
      mapValues(requirement, (_, name) => follow(schemes[name]!)),
    ),
    ownServer: isOwn ? servers[0] : undefined,
  };

  function withExamples({ example, examples, ...mediaType }: MediaType): MediaType {
    const all =
      example === undefined ? mapValues(examples ?? {}, follow) : { example: { value: example } };
    return { ...mediaType, examples: all };
  }

  function bodyOf(mediaType: string, { schema = {}, examples = {} }: MediaType): Body {
    const target = follow(schema);
    const codec = codecOf(mediaType, target);
    const withValue = Object.entries(examples).filter(([, it]) => it.value !== undefined);
    return {
      ...{ mediaType, schema, codec, isJson: codec === "json", type: target.type },
      schemaName: /^#\/components\/schemas\/([A-Za-z_]\w*)$/.exec(schema.$ref ?? "")?.[1],
      examples: Object.fromEntries(withValue),
    };
  }
}

/** A range of media types is JSON, unless its schema says that it is binary. */
function codecOf(mediaType: string, { type, format }: Schema): Codec {
  const name = mediaType.split(";")[0]!.trim().toLowerCase();
  if (/[/+]json$/.test(name)) return "json";
  if (name === "application/x-www-form-urlencoded") return "form";
  if (name === "multipart/form-data") return "multipart";
  if (/^text\/|[/+]xml$|\/(yaml|javascript)$/.test(name)) return "text";
  const isRange = name === "*/*" || name === "application/*";
  return isRange && type !== undefined && format !== "binary" ? "json" : "binary";
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
export function typeOfBody(operationId: string, body: ResponseBody): string {
  const { schemaName, status, mediaType, codec } = body;
  if (codec === "binary" || codec === "multipart") return "Blob";
  if (codec !== "json") return "string";
  if (schemaName !== undefined) return `types.${schemaName}`;
  const key = /^\d+$/.test(status) ? status : JSON.stringify(status);
  const operation = `types.operations[${JSON.stringify(operationId)}]`;
  return `${operation}["responses"][${key}]["content"][${JSON.stringify(mediaType)}]`;
}

/** Resolves a reference within the bundle. Returns any other value as it is. */
export function followReference<Value>(document: Document, value: Value): Value {
  const reference = (value as { $ref?: string } | undefined)?.$ref;
  if (reference === undefined) return value;
  const names = reference
    .split("/")
    .slice(1)
    .map((name) => unescapeName(decodeURIComponent(name)));
  let target: unknown = document;
  for (const name of names) target = (target as Record<string, unknown>)[name];
  return target as Value;
}

/** Converts each value of a record. */
export function mapValues<From, To>(
  record: Record<string, From>,
  map: (value: From, key: string) => To,
) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value, key)]));
}
