import {
  operationsOf,
  schemaNameOf,
  typeOfResponse,
  type Document,
  type MediaType,
  type PlacedOperation,
} from "./document.js";

/**
 * TypeScript source of the document's examples: for each operation an object by status, then by the
 * example's name. Each is typed as what it is an example of, so one that does not fit does not compile.
 */
export function generateExamples(document: Document): string {
  const responses = new Map<string, ResponseExamples>();
  const constants = operationsOf(document).map((it) => generateConstant(it, responses));
  const types = [...responses.values()].flatMap((it) => it.types);
  return `import type { ${[...new Set(types)].sort().join(", ")} } from "./types.js";

${[...responses.values()].map(({ source }) => source).join("\n")}
${constants.join("\n")}`;
}

/**
 * The examples of one response, which stand there once, however many operations answer with them. A
 * function gives them: for a constant the compiler would go back through all that were declared since.
 */
interface ResponseExamples {
  number: number;
  source: string;
  /** Names of the types that it needs. */
  types: string[];
}

function generateConstant(
  operation: PlacedOperation,
  responses: Map<string, ResponseExamples>,
): string {
  const { operationId } = operation;
  const numbers = Object.entries(operation.responses).map(([status, { content = {} }]) => {
    const key = JSON.stringify(content);
    let known = responses.get(key);
    if (known === undefined) {
      const examples = Object.entries(content).flatMap(([mediaType, it]) =>
        examplesOf(it, typeOfResponse(operationId, status, mediaType)),
      );
      known = generateResponse(examples, responses.size + 1);
      responses.set(key, known);
    }
    return [quote(status), known.number];
  });
  return `/** The contract's examples for the responses of \`${operationId}\`, by status and name. */
export const ${operationId}Examples: {
${numbers.map(([status, number]) => `  readonly ${status}: Examples${number};`).join("\n")}
} = {
${numbers.map(([status, number]) => `  ${status}: /* @__PURE__ */ examples${number}(),`).join("\n")}
};
`;
}

interface Example {
  name: string;
  type: string;
  summary: string;
  value: unknown;
}

function examplesOf({ schema, examples = {} }: MediaType, unnamedType: string): Example[] {
  const type = schemaNameOf(schema) ?? unnamedType;
  return Object.entries(examples).map(([name, { summary = name, value }]) => ({
    name,
    type,
    summary,
    value,
  }));
}

function generateResponse(examples: Example[], number: number): ResponseExamples {
  const members = examples.map(
    ({ name, type, summary }) =>
      `  /** ${summary.replaceAll("*/", "*\\/")} */\n  readonly ${quote(name)}: ${type};`,
  );
  const values = Object.fromEntries(examples.map(({ name, value }) => [name, value]));
  const source = `interface Examples${number} {
${members.join("\n")}
}
function examples${number}(): Examples${number} {
  return ${JSON.stringify(values, null, 2)};
}
`;
  return { number, source, types: examples.map(({ type }) => type.match(/^\w+/)![0]) };
}

function quote(value: unknown): string {
  return JSON.stringify(value);
}
