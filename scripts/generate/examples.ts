import { operationsOf, typeOfResponse, type Document, type PlacedOperation } from "./document.js";

/**
 * TypeScript source of the document's examples: for each operation an object by status, then by the
 * example's name. Each is typed as what it is an example of, so one that does not fit does not compile.
 */
export function generateExamples(document: Document): string {
  const constants = operationsOf(document).map(generateConstant);
  return `import type { operations } from "./types.js";

${constants.join("\n")}`;
}

function generateConstant(operation: PlacedOperation): string {
  const { operationId, responses } = operation;
  const types: string[] = [];
  const values: Record<string, Record<string, unknown>> = {};
  for (const [status, { content = {} }] of Object.entries(responses)) {
    const members: string[] = [];
    values[status] = {};
    for (const [mediaType, { examples = {} }] of Object.entries(content)) {
      for (const [name, { summary = name, value }] of Object.entries(examples)) {
        const type = typeOfResponse(operationId, status, mediaType);
        members.push(
          `    /** ${summary.replaceAll("*/", "*\\/")} */\n    readonly ${quote(name)}: ${type};`,
        );
        values[status][name] = value;
      }
    }
    types.push(`  readonly ${quote(status)}: {\n${members.join("\n")}\n  };`);
  }
  return `/** The contract's examples for the responses of \`${operationId}\`, by status and name. */
export const ${operationId}Examples: {
${types.join("\n")}
} = ${JSON.stringify(values, null, 2)};
`;
}

function quote(value: unknown): string {
  return JSON.stringify(value);
}
