import type { Body, Success } from "./document.js";
import { type Module, PURE } from "./module.js";
import { connectionMembersOf } from "./security.js";
import type { SupportedOperation, SupportedParameter } from "./supported-operations.js";
import { bodyValidatorOf, inputValidatorOf, isPlain, successValidatorOf } from "./validators.js";

/** What the runtime knows of each operation, by the name of its function. */
export function generateDefinitions(operations: SupportedOperation[]): Module {
  const definitions = operations
    .map((it) => `export const ${it.name} = ${definitionOf(it)};\n`)
    .join("\n");
  const imports = Object.entries(MODULES).filter(
    ([name]) => definitions.includes(` ${name}.`) || definitions.includes(`(${name}.`),
  );
  return {
    js: `${imports.map(([name, from]) => `import * as ${name} from "${from}";\n`).join("")}
${definitions}`,
    dts: `import type { Operation } from "./runtime/client/response.js";

${operations.map((it) => `export declare const ${it.name}: Operation;`).join("\n")}
`,
  };
}

const MODULES = {
  request: "./runtime/client/request.js",
  security: "./runtime/client/security.js",
  servers: "./runtime/client/servers.js",
  success: "./runtime/client/success.js",
  validators: "./validators.js",
};

function definitionOf(operation: SupportedOperation): string {
  const { operationId, method, path, successes } = operation;
  const mediaTypes = [...new Set(successes.flatMap((it) => it.bodies).map((it) => it.mediaType))];
  const validator = successValidatorOf(operation);
  const members = {
    operationId: JSON.stringify(operationId),
    method: JSON.stringify(method),
    path: JSON.stringify(path),
    ...connectionMembersOf(operation),
    ...(mediaTypes.length > 0 && { mediaType: JSON.stringify(mediaTypes.join(", ")) }),
    ...(validator ? { validate: `validators.${validator}` } : { read: readerOf(operation) }),
    ...(!isPlain(operation) && { serialize: serializerOf(operation) }),
  };
  return `{\n${Object.entries(members)
    .map(([name, value]) => `  ${name}: ${value},\n`)
    .join("")}}`;
}

function readerOf({ name, successes }: SupportedOperation): string {
  const readers = { json: "json", text: "text", form: "text", multipart: "blob", binary: "blob" };
  const entriesOf = ({ bodies }: Success) =>
    bodies.map((body) => {
      const reader = `success.${readers[body.codec]}`;
      const validator = `validators.${bodyValidatorOf(name, body)}`;
      const code = body.isJson ? `${PURE} ${reader}(${validator})` : reader;
      return `${JSON.stringify(body.mediaType)}: ${code}`;
    });
  const entries = successes.map(
    (it) => `    ${JSON.stringify(it.status)}: { ${entriesOf(it).join(", ")} },\n`,
  );
  return `${PURE} success.byStatus({\n${entries.join("")}  })`;
}

function serializerOf({ name, parameters, body }: SupportedOperation): string {
  const members = parameters.map((it) => `    ${JSON.stringify(parameterOf(it))},\n`).join("");
  const list = members === "" ? "[]" : `[\n${members}  ]`;
  const values = [list, `validators.${inputValidatorOf(name)}`];
  if (body) values.push(`${PURE} request.${body.codec}(${contentTypeOf(body)})`);
  return `${PURE} request.requestOf(${values.join(", ")})`;
}

function contentTypeOf({ codec, mediaType }: Body): string {
  if (codec === "multipart") return "";
  const ofRange = codec === "json" ? "application/json" : "application/octet-stream";
  return JSON.stringify(mediaType.includes("*") ? ofRange : mediaType);
}

function parameterOf({ name, in: place, key, style, explode, isJson }: SupportedParameter) {
  return {
    name,
    in: place,
    ...(key !== name && { key }),
    // Sent as JSON, a value has the form of a string.
    style: isJson && style !== "simple" ? "form" : style,
    ...(explode && { explode }),
    ...(isJson && { isJson }),
  };
}
