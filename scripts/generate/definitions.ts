import type { CallableOperation } from "./operations.js";
import { bodyNameOf } from "./validators.js";

/** TypeScript source of what the client's runtime knows of each operation. */
export function generateDefinitions(operations: CallableOperation[]): string {
  return `import type { Operation } from "./answer.js";

${operations.map(generateDefinition).join("\n")}
/** All of them. */
export const all: Operation[] = [${operations.map((it) => it.operationId).join(", ")}];
`;
}

function generateDefinition(operation: CallableOperation): string {
  const { operationId, method, path, parameters, success } = operation;
  const responseBody = success.find((it) => it.mediaType !== undefined)?.mediaType;
  const isEmptyToo = responseBody !== undefined && success.some((it) => it.mediaType === undefined);
  const numbers = parameters
    .filter((it) => it.in === "path" && ["integer", "number"].includes(String(it.schema?.type)))
    .map((it) => it.name);
  const members = Object.entries({
    operationId,
    method,
    path,
    numbers: numbers.length > 0 ? numbers : undefined,
    responseBody,
    mayBeEmpty: isEmptyToo || undefined,
  }).flatMap(([name, value]) => (value === undefined ? [] : `${name}: ${JSON.stringify(value)}`));
  return `export const ${operationId}: Operation = {
${members.map((member) => `  ${member},`).join("\n")}
};
`;
}

/** TypeScript source of the validators of success bodies, by operationId. */
export function generateSuccessValidators(operations: CallableOperation[]): string {
  const validated = operations.filter((operation) => bodyNameOf(operation) !== undefined);
  const names = [...new Set(validated.map((it) => `validate${bodyNameOf(it)}`))].sort();
  const members = validated.map((it) => `  ${it.operationId}: validate${bodyNameOf(it)},\n`);
  return `import type { Validate } from "./answer.js";
${names.length > 0 ? `import { ${names.join(", ")} } from "../validators.js";\n` : ""}
export const successValidators: Record<string, Validate> = {
${members.join("")}};
`;
}
