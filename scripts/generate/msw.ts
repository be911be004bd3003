import { schemaNameOf } from "./document.js";
import type { CallableOperation } from "./operations.js";

/** The first example of a response that is of a named schema, and where the examples have it. */
interface Example {
  schema: string;
  /** The status that it is of, as the document has it. */
  status: string;
  /** TypeScript that gives the example. */
  source: string;
}

/**
 * TypeScript source of what a test suite with MSW needs: a factory for each body that has an example, and
 * handlers for each operation that has one of its success.
 */
export function generateMsw(operations: CallableOperation[]): string {
  const examples = operations.flatMap(examplesOf);
  const factories = new Map<string, Example>();
  for (const example of examples) {
    if (!factories.has(example.schema)) factories.set(example.schema, example);
  }
  const constants = [...new Set(examples.map(({ source }) => source.match(/^\w+/)![0]))];
  const types = [...factories.keys()].sort();
  if (types.length === 0) return "export {};\n";
  return `import { http, type HttpHandler, HttpResponse } from "msw";
import { ${constants.join(", ")} } from "./examples.js";
import type { ${types.join(", ")} } from "./types.js";

${HELPERS}
${[...factories.values()].map(generateFactory).join("\n")}
${operations.map(generateHandlers).join("\n")}`;
}

function examplesOf({ operationId, responses }: CallableOperation): Example[] {
  return Object.entries(responses).flatMap(([status, { content = {} }]) => {
    const { schema, examples = {} } = content["application/json"] ?? {};
    const name = schemaNameOf(schema);
    const [example] = Object.keys(examples);
    if (name === undefined || example === undefined) return [];
    const source = `${operationId}Examples[${JSON.stringify(status)}][${JSON.stringify(example)}]`;
    return [{ schema: name, status, source }];
  });
}

function generateFactory({ schema, source }: Example): string {
  return `/** A valid \`${schema}\`, new at each call: the contract's first example, with what is given in its place. */
export function create${schema}(overrides: Partial<${schema}> = {}): ${schema} {
  return { ...structuredClone(${source}), ...overrides };
}
`;
}

function generateHandlers(operation: CallableOperation): string {
  const { operationId, method, path } = operation;
  const examples = examplesOf(operation);
  const success = examples.find(({ status }) => status.startsWith("2"));
  const error = examples.find(({ status }) => !status.startsWith("2"));
  if (success === undefined || error === undefined) return "";
  const names: string[] = [];
  const pattern = path.replace(/\{([^{}]+)\}/g, (_, name: string) => `:p${names.push(name) - 1}`);
  const route = `http.${method.toLowerCase()}, "*${pattern}"`;
  const errors = examples.filter(({ schema }) => schema === error.schema);
  return `/**
 * A handler that answers \`${operationId}\` as the contract says, on any host: with the parameters that were
 * asked for, and with what is given in place of the example's.
 */
export function ${operationId}Handler(overrides: Partial<${success.schema}> = {}): HttpHandler {
  return successHandler(${route}, ${JSON.stringify(names)}, create${success.schema}, overrides);
}

/**
 * A handler that answers \`${operationId}\` with an error.
 *
 * @param body Default: the contract's first example of the status, or of its range.
 */
export function ${operationId}ErrorHandler(status: number, body?: ${error.schema}): HttpHandler {
  const examples: Record<string, ${error.schema}> = {
${errors.map((it) => `    ${JSON.stringify(it.status)}: ${it.source},`).join("\n")}
  };
  return errorHandler(${route}, status, body ?? exampleOf(examples, status) ?? create${error.schema}());
}
`;
}

/** What the handlers of all operations do. */
const HELPERS = `type Method = (typeof http)["get"];

/** @param names Those of the path's parameters, of which the pattern has the numbers. */
function successHandler(
  method: Method,
  pattern: string,
  names: string[],
  create: () => object,
  overrides: object,
): HttpHandler {
  return method(pattern, ({ params }) => {
    const body: Record<string, unknown> = { ...create() };
    names.forEach((name, index) => {
      const old = body[name];
      if (typeof old !== "string") return;
      // Wherever it stands, such as in a \`uri\`.
      for (const [key, value] of Object.entries(body)) {
        if (typeof value === "string") body[key] = value.replaceAll(old, () => String(params[\`p\${index}\`]));
      }
    });
    return HttpResponse.json({ ...body, ...overrides });
  });
}

function errorHandler(method: Method, pattern: string, status: number, body: object): HttpHandler {
  return method(pattern, () => HttpResponse.json({ ...body }, { status }));
}

function exampleOf<Body>(examples: Record<string, Body>, status: number): Body | undefined {
  return examples[status] ?? examples[\`\${String(status)[0]}XX\`];
}
`;
