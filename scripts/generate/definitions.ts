import { importOf, type Module } from "./module.js";
import type { SupportedOperation } from "./supported-operations.js";
import { successValidatorOf } from "./validators.js";

/** What the runtime knows of each operation, by operationId. */
export function generateDefinitions(operations: SupportedOperation[]): Module {
  const validators = operations.map(successValidatorOf).filter((name) => name !== undefined);
  return {
    js: `${importOf(validators, "./validators.js")}
${operations.map((it) => `export const ${it.operationId} = ${definitionOf(it)};\n`).join("\n")}`,
    dts: `import type { Operation } from "./runtime/client/response.js";

${operations.map((it) => `export declare const ${it.operationId}: Operation;`).join("\n")}
`,
  };
}

function definitionOf(operation: SupportedOperation): string {
  const { operationId, method, path, parameters, successes } = operation;
  const numbers = parameters
    .filter((it) => it.in === "path" && ["integer", "number"].includes(String(it.schema?.type)))
    .map((it) => it.name);
  const [body] = successes.flatMap((it) => it.body ?? []);
  const mayBeEmpty = body !== undefined && successes.some((it) => it.body === undefined);
  const members = {
    operationId: JSON.stringify(operationId),
    method: JSON.stringify(method),
    path: JSON.stringify(path),
    ...(numbers.length > 0 && { numbers: JSON.stringify(numbers) }),
    ...(body && { mediaType: JSON.stringify(body.mediaType) }),
    ...(mayBeEmpty && { mayBeEmpty: "true" }),
    validate: successValidatorOf(operation),
  };
  const lines = Object.entries(members).filter(([, value]) => value !== undefined);
  return `{\n${lines.map(([name, value]) => `  ${name}: ${value},\n`).join("")}}`;
}
