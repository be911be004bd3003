import type { CallableOperation } from "./operations.js";
import { bodyNameOf } from "./validators.js";

/** TypeScript source of what the client's runtime knows of each operation. */
export function generateDefinitions(operations: CallableOperation[]): string {
  const validators = operations.map(bodyNameOf).filter((name) => name !== undefined);
  const names = [...new Set(validators)].sort().map((name) => `validate${name}`);
  return `import type { Operation } from "./answer.js";
${names.length > 0 ? `import { ${names.join(", ")} } from "../validators.js";\n` : ""}
${operations.map(generateDefinition).join("\n")}`;
}

function generateDefinition(operation: CallableOperation): string {
  const { operationId, method, path, parameters, requestMediaType, success } = operation;
  const responseBody = success.find((it) => it.mediaType !== undefined)?.mediaType;
  const isEmptyToo = responseBody !== undefined && success.some((it) => it.mediaType === undefined);
  const query = parameters.filter((it) => it.in === "query").map((it) => it.name);
  const numbers = parameters
    .filter((it) => it.in === "path" && ["integer", "number"].includes(String(it.schema?.type)))
    .map((it) => it.name);
  const members = Object.entries({
    operationId,
    method,
    path,
    numbers: numbers.length > 0 ? numbers : undefined,
    query: query.length > 0 ? query : undefined,
    requestBody: requestMediaType,
    responseBody,
    mayBeEmpty: isEmptyToo || undefined,
  }).flatMap(([name, value]) => (value === undefined ? [] : `${name}: ${JSON.stringify(value)}`));
  const bodyName = bodyNameOf(operation);
  if (bodyName !== undefined) members.push(`validate: validate${bodyName}`);
  return `export const ${operationId}: Operation = {
${members.map((member) => `  ${member},`).join("\n")}
};
`;
}
