import { Failure } from "../cli/failure.js";
import {
  operationsOf,
  schemaNameOf,
  typeOfResponse,
  type Document,
  type MediaType,
  type Parameter,
  type PlacedOperation,
} from "./document.js";
import { bodyNameOf } from "./validators.js";

/** The operations of the document that the client can call: all of them. */
export function callableOperationsOf(document: Document): CallableOperation[] {
  return operationsOf(document).map(checkOperation);
}

/**
 * TypeScript source of the client's functions: one for each operation, named by its operationId.
 *
 * @param isValidated Whether they hold success bodies against their schemas, and so bring the validators.
 */
export function generateOperations(
  operations: CallableOperation[],
  { isValidated }: { isValidated: boolean },
): string {
  const bodies = isValidated ? operations.map(bodyNameOf).filter((name) => name !== undefined) : [];
  const validators = [...new Set(bodies)].sort().map((name) => `validate${name}`);
  const schemas = operations.flatMap(({ success }) => success.map(schemaNameOfMediaType));
  const types = ["operations", ...schemas.filter((name) => name !== undefined)];
  const isSerialized = operations.some((operation) => serializedOf(operation) !== undefined);
  return `import { call } from "./call.js";
import type { Connection } from "./connect.js";
import * as definitions from "./definitions.js";
import type { CallOptions } from "./limits.js";
${isSerialized ? `import { serialize } from "./serialize.js";\n` : ""}import type { ${[...new Set(types)].sort().join(", ")} } from "../types.js";
${validators.length > 0 ? `import { ${validators.join(", ")} } from "../validators.js";\n` : ""}
${operations.map((it) => generateFunction(it, isValidated ? bodyNameOf(it) : undefined)).join("\n")}`;
}

/** What `scripts/client/index.ts` exports by itself, and what the generated modules name. */
const TAKEN_NAMES = [
  "all",
  "call",
  "connect",
  "createClient",
  "definitions",
  "serialize",
  "CipherTrustError",
];

const SCALARS = ["string", "number", "integer", "boolean"];

/** An operation that the client can call. */
export interface CallableOperation extends PlacedOperation {
  operationId: string;
  requestMediaType: string | undefined;
  success: Success[];
}

/** A 2xx response of an operation. */
export interface Success {
  status: string;
  description: string;
  mediaType: string | undefined;
  content: MediaType | undefined;
}

/** @throws {Failure} for what the client's runtime does not know, so that no function lies. */
function checkOperation(operation: PlacedOperation): CallableOperation {
  const { operationId, method, path, parameters, requestBody, responses } = operation;
  const stop = (reason: string) => new Failure(`${method} ${path}: ${reason}`);
  if (operationId === undefined || !/^[A-Za-z_$][\w$]*$/.test(operationId)) {
    throw stop("an operationId that can name a function is missing.");
  }
  if (TAKEN_NAMES.includes(operationId)) {
    throw stop(`the client has another export named "${operationId}"; choose another operationId.`);
  }
  for (const parameter of parameters) {
    if (!isSupported(parameter)) {
      throw stop(
        `the client cannot send parameter "${parameter.name}" in ${parameter.in}: not of its type, style or media type.`,
      );
    }
    if (
      parameters.some((it) => it !== parameter && it.name === parameter.name) ||
      parameter.name === "body"
    ) {
      throw stop(`parameter name "${parameter.name}" is taken twice.`);
    }
  }
  const success = Object.entries(responses)
    .filter(([status]) => status.startsWith("2"))
    .map(([status, { description, content }]) => {
      const mediaType = jsonMediaTypeOf(content);
      if (content !== undefined && mediaType === undefined) {
        throw stop(`the client reads JSON, and response ${status} has none.`);
      }
      const mediaTypeObject = mediaType === undefined ? undefined : content?.[mediaType];
      if (SCALARS.includes(String(mediaTypeObject?.type))) {
        throw stop(`the client reads objects and arrays, and response ${status} is neither.`);
      }
      return { status, description, mediaType, content: mediaTypeObject };
    });
  if (success.length === 0) throw stop("the client needs a 2xx response.");
  const requestMediaType = jsonMediaTypeOf(requestBody?.content);
  if (requestBody !== undefined && requestMediaType === undefined) {
    throw stop("the client sends JSON, and the request body takes none.");
  }
  return { ...operation, operationId, requestMediaType, success };
}

function isSupported({ in: place, style, explode, schema, content }: Parameter): boolean {
  const type = String(schema?.type);
  if (content !== undefined || type === "object") return false;
  if (place === "path") {
    return (style === undefined || style === "simple") && type !== "array" && type !== "boolean";
  }
  return place === "query" && (style === undefined || style === "form") && explode !== false;
}

function jsonMediaTypeOf(content: Record<string, MediaType> = {}): string | undefined {
  return Object.keys(content).find((mediaType) => /^application\/(.+\+)?json$/.test(mediaType));
}

/** The name of the type of a response, where its schema has one. */
function schemaNameOfMediaType({ content }: Success): string | undefined {
  return schemaNameOf(content?.schema);
}

/** @param bodyName What the success body is validated as, if it is. */
function generateFunction(operation: CallableOperation, bodyName: string | undefined): string {
  const { operationId } = operation;
  const parametersType = operationId[0]!.toUpperCase() + operationId.slice(1) + "Parameters";
  const isOptional =
    !operation.parameters.some((it) => it.required) && !operation.requestBody?.required;
  return `/** Parameters of {@link ${operationId}}, by name. */
export type ${parametersType} = ${typeOfParameters(operation)};

${docstringOf(operation)}
export function ${operationId}(
  connection: Connection,
  parameters: ${parametersType}${isOptional ? " = {}" : ""},
  options?: CallOptions,
): Promise<${typeOfResult(operation)}> {
  return call(${argumentsOf(operation, bodyName).join(", ")});
}
`;
}

/** What the function hands on. */
function argumentsOf(operation: CallableOperation, bodyName: string | undefined): string[] {
  const handed = ["connection", `definitions.${operation.operationId}`, "parameters", "options"];
  const validate = bodyName && `validate${bodyName}`;
  const serialized = serializedOf(operation);
  if (validate ?? serialized) handed.push(validate ?? "undefined");
  if (serialized) handed.push(serialized);
  return handed;
}

/** The query and the request body; undefined where there is neither. */
function serializedOf({ parameters, requestMediaType }: CallableOperation): string | undefined {
  const query = parameters.filter((it) => it.in === "query").map((it) => it.name);
  if (query.length === 0 && requestMediaType === undefined) return undefined;
  return `serialize(parameters, ${JSON.stringify(query)}, ${JSON.stringify(requestMediaType)})`;
}

function typeOfParameters({
  operationId,
  parameters,
  requestBody,
  requestMediaType,
}: CallableOperation) {
  const operation = `operations[${JSON.stringify(operationId)}]`;
  const types = [];
  if (parameters.some((it) => it.in === "path")) types.push(`${operation}["parameters"]["path"]`);
  if (parameters.some((it) => it.in === "query")) {
    types.push(`NonNullable<${operation}["parameters"]["query"]>`);
  }
  if (requestBody !== undefined) {
    const body = `NonNullable<${operation}["requestBody"]>["content"][${JSON.stringify(requestMediaType)}]`;
    types.push(`{ body${requestBody.required ? "" : "?"}: ${body} }`);
  }
  return types.join(" & ") || "Record<string, never>";
}

function typeOfResult({ operationId, success }: CallableOperation): string {
  const types = success.map((response) => {
    const { status, mediaType } = response;
    if (mediaType === undefined) return "undefined";
    return schemaNameOfMediaType(response) ?? typeOfResponse(operationId, status, mediaType);
  });
  return [...new Set(types)].join(" | ") || "undefined";
}

function docstringOf({
  method,
  path,
  summary,
  description,
  parameters,
  requestBody,
  success,
}: CallableOperation) {
  const of = parameters.map((it) => `- \`${it.name}\`: ${it.description ?? "see the contract."}`);
  if (requestBody !== undefined) of.push("- `body`: the request body.");
  const paragraphs = [
    summary === undefined ? "" : `${summary}.`,
    description ?? "",
    `\`${method} ${path}\``,
    [
      "@param connection Where to send it, from `connect`.",
      `@param parameters\n${of.join("\n")}`,
      "@param options `signal` ends the call; `timeoutMs` limits it, in milliseconds.",
      `@returns ${success.map((it) => it.description).join("\n")}`,
      "@throws {CipherTrustError} Whatever goes wrong; its `kind` says what.",
    ].join("\n"),
  ];
  const lines = paragraphs
    .filter((it) => it !== "")
    .join("\n\n")
    .replaceAll("*/", "*\\/")
    .split("\n");
  return ["/**", ...lines.map((line) => ` * ${line.trim()}`.trimEnd()), " */"].join("\n");
}
