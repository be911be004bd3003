import { typeOfBody } from "./document.js";
import { docComment, importOf, type Module } from "./module.js";
import type { SupportedOperation } from "./supported-operations.js";

/** The client's functions: one for each operation, named by its operationId, and `createClient`. */
export function generateOperations(operations: SupportedOperation[]): Module {
  const isSerialized = operations.some((it) => serializedOf(it) !== undefined);
  const successes = operations.flatMap((operation) => operation.successes);
  const types = ["operations", ...successes.flatMap(({ body }) => body?.schemaName ?? [])];
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

function generateFunction(operation: SupportedOperation): string {
  const { operationId } = operation;
  const parameters = `parameters${isWithoutRequired(operation) ? " = {}" : ""}`;
  const forwarded = ["connection", `definitions.${operationId}`, "parameters", "options"];
  const serialized = serializedOf(operation);
  if (serialized) forwarded.push(`() => ${serialized}`);
  return `export function ${operationId}(connection, ${parameters}, options) {
  return call(${forwarded.join(", ")});
}
`;
}

function isWithoutRequired({ parameters, requestBody }: SupportedOperation): boolean {
  return !parameters.some((it) => it.required) && !requestBody?.required;
}

/** Code that serializes the query and the request body; undefined where there is neither. */
function serializedOf({ parameters, requestMediaType }: SupportedOperation): string | undefined {
  const query = parameters.filter((it) => it.in === "query").map((it) => it.name);
  if (query.length === 0 && requestMediaType === undefined) return undefined;
  return `serialize(parameters, ${JSON.stringify(query)}, ${JSON.stringify(requestMediaType)})`;
}

function declareFunction(operation: SupportedOperation): string {
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

function typeOfParameters(operation: SupportedOperation): string {
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

function typeOfResult({ operationId, successes }: SupportedOperation): string {
  const types = successes.map(({ body }) => (body ? typeOfBody(operationId, body) : "undefined"));
  return [...new Set(types)].join(" | ");
}

function docOf(operation: SupportedOperation): string {
  const { method, path, summary, description, parameters, requestBody, successes } = operation;
  const items = parameters.map(
    (it) => `- \`${it.name}\`: ${it.description ?? "see the contract."}`,
  );
  if (requestBody !== undefined) items.push("- `body`: the request body.");
  const paragraphs = [
    summary === undefined ? "" : `${summary}.`,
    description ?? "",
    `\`${method} ${path}\``,
    [
      "@param connection The server, from `connect`.",
      `@param parameters\n${items.join("\n")}`,
      "@param options `signal` aborts the call; `timeoutMs` limits it, in milliseconds.",
      `@returns ${[...new Set(successes.map((it) => it.description))].join("\n")}`,
      "@throws {CipherTrustError} for every failure; `kind` says which.",
    ].join("\n"),
  ];
  return docComment(paragraphs.filter((it) => it !== "").join("\n\n"));
}
