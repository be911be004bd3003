import { Failure } from "../runtime/cli/failure.js";
import {
  type Document,
  jsonMediaTypeOf,
  operationsOf,
  type Parameter,
  type PlacedOperation,
  schemaNameOf,
  type Success,
  successesOf,
  typeOfResponse,
} from "./document.js";
import { docComment, importOf, type Module } from "./module.js";
import { successValidatorOf } from "./validators.js";

/** An operation that the client can call. */
export interface CallableOperation extends PlacedOperation {
  operationId: string;
  /** The JSON media type of the request body. */
  requestMediaType: string | undefined;
  successes: Success[];
}

/** Names that the generated modules use themselves. */
const RESERVED_NAMES = [
  ...["call", "connect", "createClient", "createClientFor", "definitions", "serialize"],
  "CipherTrustError",
];

const SCALARS = ["string", "number", "integer", "boolean"];

/**
 * The operations of the document.
 *
 * @throws {Failure} for an operation that the client cannot call.
 */
export function callableOperationsOf(document: Document): CallableOperation[] {
  return operationsOf(document).map(checkOperation);
}

function checkOperation(operation: PlacedOperation): CallableOperation {
  const { operationId, method, path, parameters, requestBody, responses } = operation;
  const stop = (reason: string) => new Failure(`${method} ${path}: ${reason}`);
  if (operationId === undefined || !/^[A-Za-z_$][\w$]*$/.test(operationId)) {
    throw stop("give the operation an operationId that can name a function.");
  }
  if (RESERVED_NAMES.includes(operationId)) {
    throw stop(`the client already has a "${operationId}"; choose another operationId.`);
  }
  for (const parameter of parameters) {
    const { name, in: location } = parameter;
    if (!isSupported(parameter)) {
      throw stop(`the client does not support the type or style of ${location} parameter "${name}".`);
    }
    if (name === "body" || parameters.some((it) => it !== parameter && it.name === name)) {
      throw stop(`two parameters, or a parameter and the body, are named "${name}".`);
    }
  }
  const successes = successesOf(operation);
  for (const { status, mediaType, content } of successes) {
    if (mediaType === undefined && responses[status]!.content !== undefined) {
      throw stop(`the client supports JSON only, and response ${status} has none.`);
    }
    if (SCALARS.includes(String(content?.type))) {
      throw stop(`the client supports objects and arrays only, and response ${status} is neither.`);
    }
  }
  if (successes.length === 0) throw stop("declare a 2xx response.");
  const requestMediaType = jsonMediaTypeOf(requestBody?.content);
  if (requestBody !== undefined && requestMediaType === undefined) {
    throw stop("the client supports JSON only, and the request body has none.");
  }
  return { ...operation, operationId, requestMediaType, successes };
}

function isSupported({ in: location, style, explode, schema, content }: Parameter): boolean {
  const type = String(schema?.type);
  if (content !== undefined || type === "object") return false;
  if (location === "path") {
    return (style === undefined || style === "simple") && type !== "array" && type !== "boolean";
  }
  return location === "query" && (style === undefined || style === "form") && explode !== false;
}

/** What the runtime knows of each operation, by operationId. */
export function generateDefinitions(operations: CallableOperation[]): Module {
  const validators = operations.map(successValidatorOf).filter((name) => name !== undefined);
  return {
    js: `${importOf(validators, "./validators.js")}
${operations.map((it) => `export const ${it.operationId} = ${definitionOf(it)};\n`).join("\n")}`,
    dts: `import type { Operation } from "./runtime/client/response.js";

${operations.map((it) => `export declare const ${it.operationId}: Operation;`).join("\n")}
`,
  };
}

function definitionOf(operation: CallableOperation): string {
  const { operationId, method, path, parameters, successes } = operation;
  const numbers = parameters
    .filter((it) => it.in === "path" && ["integer", "number"].includes(String(it.schema?.type)))
    .map((it) => it.name);
  const mediaType = successes.find((it) => it.mediaType !== undefined)?.mediaType;
  const mayBeEmpty = mediaType !== undefined && successes.some((it) => it.mediaType === undefined);
  const members = {
    operationId: JSON.stringify(operationId),
    method: JSON.stringify(method),
    path: JSON.stringify(path),
    ...(numbers.length > 0 && { numbers: JSON.stringify(numbers) }),
    ...(mediaType && { mediaType: JSON.stringify(mediaType) }),
    ...(mayBeEmpty && { mayBeEmpty: "true" }),
    validate: successValidatorOf(operation),
  };
  const lines = Object.entries(members).filter(([, value]) => value !== undefined);
  return `{\n${lines.map(([name, value]) => `  ${name}: ${value},\n`).join("")}}`;
}

/** The client's functions: one for each operation, named by its operationId, and `createClient`. */
export function generateOperations(operations: CallableOperation[]): Module {
  const isSerialized = operations.some((it) => serializedOf(it) !== undefined);
  const schemas = operations.flatMap(({ successes }) => successes.map(schemaNameOfSuccess));
  const types = ["operations", ...schemas.filter((name) => name !== undefined)];
  return {
    js: `import { call } from "./runtime/client/call.js";
import { createClientFor } from "./runtime/client/create-client.js";
${isSerialized ? 'import { serialize } from "./runtime/client/serialize.js";\n' : ""}import * as definitions from "./definitions.js";

${operations.map(generateFunction).join("\n")}
export function createClient(options) {
  return createClientFor(Object.values(definitions), options);
}
`,
    dts: `import type { Connection } from "./runtime/client/connect.js";
import type { CckmClient, CreateClientOptions } from "./runtime/client/create-client.js";
import type { CallOptions } from "./runtime/client/limits.js";
${importOf(types, "./types.js", "import type")}
${operations.map(declareFunction).join("\n")}
${docComment(CREATE_CLIENT)}
export declare function createClient(options: CreateClientOptions): CckmClient;
`,
  };
}

const CREATE_CLIENT = `An openapi-fetch client of the contract. Its \`fetch\` is the same transport as that of \`connect\`, with the same options and guards.
A call returns openapi-fetch's \`{ data, error, response }\`: \`data\` is validated, and \`error\` is the body of a 4xx or
5xx, as an \`ErrorBody\`. A body of any other shape is returned as a \`WrappedErrorBody\`. A call also takes \`timeoutMs\`.

@param options Those of \`connect\` and those of openapi-fetch.
@throws {CipherTrustError} of kind \`input\`, as \`connect\` does. A call throws every kind except \`http\`.`;

function generateFunction(operation: CallableOperation): string {
  const { operationId } = operation;
  const parameters = `parameters${isWithoutRequired(operation) ? " = {}" : ""}`;
  const forwarded = ["connection", `definitions.${operationId}`, "parameters", "options"];
  const serialized = serializedOf(operation);
  if (serialized) forwarded.push(serialized);
  return `export function ${operationId}(connection, ${parameters}, options) {
  return call(${forwarded.join(", ")});
}
`;
}

function isWithoutRequired({ parameters, requestBody }: CallableOperation): boolean {
  return !parameters.some((it) => it.required) && !requestBody?.required;
}

/** Code that serializes the query and the request body; undefined where there is neither. */
function serializedOf({ parameters, requestMediaType }: CallableOperation): string | undefined {
  const query = parameters.filter((it) => it.in === "query").map((it) => it.name);
  if (query.length === 0 && requestMediaType === undefined) return undefined;
  return `serialize(parameters, ${JSON.stringify(query)}, ${JSON.stringify(requestMediaType)})`;
}

function declareFunction(operation: CallableOperation): string {
  const { operationId } = operation;
  const parametersType = operationId[0]!.toUpperCase() + operationId.slice(1) + "Parameters";
  return `/** Parameters of {@link ${operationId}}, by name. */
export type ${parametersType} = ${typeOfParameters(operation)};

${docOf(operation)}
export declare function ${operationId}(
  connection: Connection,
  parameters${isWithoutRequired(operation) ? "?" : ""}: ${parametersType},
  options?: CallOptions,
): Promise<${typeOfResult(operation)}>;
`;
}

function typeOfParameters(operation: CallableOperation): string {
  const { operationId, parameters, requestBody, requestMediaType } = operation;
  const type = `operations[${JSON.stringify(operationId)}]`;
  const types = [];
  if (parameters.some((it) => it.in === "path")) types.push(`${type}["parameters"]["path"]`);
  if (parameters.some((it) => it.in === "query")) {
    types.push(`NonNullable<${type}["parameters"]["query"]>`);
  }
  if (requestBody !== undefined) {
    const body = `NonNullable<${type}["requestBody"]>["content"][${JSON.stringify(requestMediaType)}]`;
    types.push(`{ body${requestBody.required ? "" : "?"}: ${body} }`);
  }
  return types.join(" & ") || "Record<string, never>";
}

function schemaNameOfSuccess({ content }: Success): string | undefined {
  return schemaNameOf(content?.schema);
}

function typeOfResult({ operationId, successes }: CallableOperation): string {
  const types = successes.map((success) => {
    const { status, mediaType } = success;
    if (mediaType === undefined) return "undefined";
    return schemaNameOfSuccess(success) ?? typeOfResponse(operationId, status, mediaType);
  });
  return [...new Set(types)].join(" | ");
}

function docOf(operation: CallableOperation): string {
  const { method, path, summary, description, parameters, requestBody, successes } = operation;
  const items = parameters.map((it) => `- \`${it.name}\`: ${it.description ?? "see the contract."}`);
  if (requestBody !== undefined) items.push("- `body`: the request body.");
  const paragraphs = [
    summary === undefined ? "" : `${summary}.`,
    description ?? "",
    `\`${method} ${path}\``,
    [
      "@param connection The server, from `connect`.",
      `@param parameters\n${items.join("\n")}`,
      "@param options `signal` aborts the call; `timeoutMs` limits it, in milliseconds.",
      `@returns ${successes.map((it) => it.description).join("\n")}`,
      "@throws {CipherTrustError} for every failure; `kind` says which.",
    ].join("\n"),
  ];
  return docComment(paragraphs.filter((it) => it !== "").join("\n\n"));
}
