import { typeOfBody } from "./document.js";
import { docComment, type Module, typesImport } from "./module.js";
import type { SupportedOperation, SupportedParameter } from "./supported-operations.js";
import { bodyValidatorOf } from "./validators.js";

/** The client's functions: one for each operation, and `createClient`. */
export function generateOperations(operations: SupportedOperation[]): Module {
  const functions = operations.map(generateFunction);
  const errors = operations.map((it) => `    [definitions.${it.name}, ${errorBodiesOf(it)}],\n`);
  const client = `export function createClient(options) {
  return createClientFor([
${errors.join("")}  ], options);
}
`;
  return {
    js: `import { call } from "./runtime/client/call.js";
import { createClientFor } from "./runtime/client/create-client.js";
import * as definitions from "./definitions.js";
${client.includes("validators.") ? 'import * as validators from "./validators.js";\n' : ""}
${functions.map(({ js }) => js).join("\n")}
${client}`,
    dts: `import type { Connection } from "./runtime/client/connect.js";
import type { CckmClient, CreateClientOptions } from "./runtime/client/create-client.js";
import type { CallOptions } from "./runtime/client/limits.js";
${typesImport(functions)}
${functions.map(({ dts }) => dts).join("\n")}
${docComment(CREATE_CLIENT)}
export declare function createClient(options: CreateClientOptions): CckmClient;
`,
  };
}

/** The validators of the error bodies by status; none for a status whose range has the same. */
function errorBodiesOf({ name, bodies, successes }: SupportedOperation): string {
  const validators = new Map(
    bodies
      .filter((it) => it.isJson && !successes.some(({ status }) => status === it.status))
      .map((it) => [it.status, `validators.${bodyValidatorOf(name, it)}`]),
  );
  const entries = [...validators].filter(
    ([status, validator]) =>
      !/^\d+$/.test(status) || validators.get(`${status[0]}XX`) !== validator,
  );
  return `{ ${entries.map(([status, it]) => `${JSON.stringify(status)}: ${it}`).join(", ")} }`;
}

const CREATE_CLIENT = `An openapi-fetch client of the contract. Its \`fetch\` is the same transport as that of \`connect\`, with the same options and guards.
A call returns openapi-fetch's \`{ data, error, response }\`: \`data\` is validated, and \`error\` is the body of a 4xx or
5xx, if it is what the contract declares. Any other body is returned as a \`WrappedErrorBody\`. A call also takes \`timeoutMs\`.

@param options Those of \`connect\` and those of openapi-fetch.
@throws {CipherTrustError} of kind \`input\`, as \`connect\` does. A call throws every kind except \`http\`.`;

function generateFunction(operation: SupportedOperation): Module {
  const { name, parametersType, parameters, requestBody } = operation;
  const isOptional = !parameters.some((it) => it.required) && !requestBody?.required;
  return {
    js: `export function ${name}(connection, parameters, options) {
  return call(connection, definitions.${name}, parameters, options);
}
`,
    dts: `/** Parameters of {@link ${name}}, by name. */
export type ${parametersType} = ${typeOfParameters(operation)};

${docOf(operation)}
export declare function ${name}(
  connection: Connection,
  parameters${isOptional ? "?" : ""}: ${parametersType},
  options?: CallOptions,
): Promise<${typeOfResult(operation)}>;
`,
  };
}

function typeOfParameters(operation: SupportedOperation): string {
  const { operationId, parameters, requestBody, body } = operation;
  const type = `types.operations[${JSON.stringify(operationId)}]`;
  const types = ["path", "query", "header", "cookie"].flatMap((place) => {
    const own = parameters.filter((it) => it.in === place);
    const typeOfPlace = `${type}["parameters"]["${place}"]`;
    if (own.length === 0) return [];
    // The others may be absent as a whole.
    return typesOfPlace(place === "path" ? typeOfPlace : `NonNullable<${typeOfPlace}>`, own);
  });
  if (requestBody && body) {
    const json = `NonNullable<${type}["requestBody"]>["content"][${JSON.stringify(body.mediaType)}]`;
    const bodyTypes = {
      ...{ json, form: json, text: "string" },
      ...{ multipart: `FormData | ${json}`, binary: "Blob | BufferSource" },
    };
    types.push(`{ body${requestBody.required ? "" : "?"}: ${bodyTypes[body.codec]} }`);
  }
  return types.join(" & ") || "Record<string, never>";
}

/** The parameters of one place, some of which may have a key that is not their name. */
function typesOfPlace(type: string, parameters: SupportedParameter[]): string[] {
  const renamed = parameters.filter((it) => it.key !== it.name);
  if (renamed.length === 0) return [type];
  const members = renamed.map(
    ({ key, name, required }) =>
      `${JSON.stringify(key)}${required ? "" : "?"}: ${type}[${JSON.stringify(name)}]`,
  );
  const names = renamed.map(({ name }) => JSON.stringify(name)).join(" | ");
  return [`Omit<${type}, ${names}>`, `{ ${members.join("; ")} }`];
}

function typeOfResult({ operationId, successes }: SupportedOperation): string {
  const types = successes.flatMap(({ bodies }) =>
    bodies.length === 0 ? ["undefined"] : bodies.map((it) => typeOfBody(operationId, it)),
  );
  return [...new Set(types)].join(" | ");
}

function docOf(operation: SupportedOperation): string {
  const { method, path, summary, description, parameters, requestBody, successes } = operation;
  const items = parameters.map((it) => `- \`${it.key}\`: ${it.description ?? "see the contract."}`);
  if (requestBody !== undefined) items.push("- `body`: the request body.");
  const paragraphs = [
    summary === undefined ? "" : `${summary}.`,
    description ?? "",
    `\`${method} ${path}\``,
    [
      "@param connection The server, from `connect`.",
      `@param parameters\n${items.join("\n") || "none."}`,
      "@param options `signal` aborts the call; `timeoutMs` limits it, in milliseconds.",
      `@returns ${[...new Set(successes.map((it) => it.description))].join("\n")}`,
      "@throws {CipherTrustError} for every failure; `kind` says which.",
    ].join("\n"),
  ];
  return docComment(paragraphs.filter((it) => it !== "").join("\n\n"));
}
