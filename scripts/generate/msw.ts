import { docComment, importOf, type Module } from "./module.js";
import type { SupportedOperation } from "./supported-operations.js";

/** The first example of a response that has a named schema. */
interface Example {
  schema: string;
  /** As the document declares it: a status, or a range such as `4XX`. */
  status: string;
  /** Code that reads the example from the module of examples. */
  code: string;
}

/** For tests with MSW: a factory for each schema with an example, and two handlers for each operation. */
export function generateMsw(operations: SupportedOperation[]): Module {
  const factories = new Map<string, string>();
  for (const { schema, code } of operations.flatMap(examplesOf)) {
    if (!factories.has(schema)) factories.set(schema, code);
  }
  const schemas = [...factories.keys()];
  const modules = [...[...factories].map(generateFactory), ...operations.flatMap(generateHandlers)];
  const body = modules.map(({ js }) => js).join("\n");
  const constants = operations
    .map(({ operationId }) => `${operationId}Examples`)
    .filter((name) => body.includes(name));
  return {
    js: `import { http } from "msw";
${importOf(constants, "./examples.js")}import { bodyOf, errorHandler, successHandler } from "./runtime/msw/handlers.js";

${body}`,
    dts: `import type { HttpHandler } from "msw";
${importOf(schemas, "./types.js", "import type")}
${modules.map(({ dts }) => dts).join("\n")}`,
  };
}

function examplesOf({ operationId, bodies }: SupportedOperation): Example[] {
  return bodies.flatMap(({ status, isJson, schemaName: schema, examples }) => {
    const [example] = Object.keys(examples);
    if (!isJson || schema === undefined || example === undefined) return [];
    const code = `${operationId}Examples[${JSON.stringify(status)}][${JSON.stringify(example)}]`;
    return [{ schema, status, code }];
  });
}

function generateFactory([schema, code]: [schema: string, code: string]): Module {
  const doc = `A new, valid \`${schema}\`: the contract's first example, with these properties replaced. A value that is not an object replaces it.`;
  return {
    js: `export function create${schema}(overrides) {
  return bodyOf(${code}, overrides);
}
`,
    dts: `${docComment(doc)}
export declare function create${schema}(overrides?: Partial<${schema}>): ${schema};
`,
  };
}

/** The handlers of an operation that has an example of its success and one of an error. */
function generateHandlers(operation: SupportedOperation): Module[] {
  const { operationId, method, path } = operation;
  const examples = examplesOf(operation);
  const success = examples.find(({ status }) => status.startsWith("2"));
  const error = examples.find(({ status }) => !status.startsWith("2"));
  if (success === undefined || error === undefined) return [];
  const status = /^\d+$/.test(success.status) ? success.status : "200";
  const names: string[] = [];
  const pattern = path.replace(/\{([^{}]+)\}/g, (_, name: string) => `:p${names.push(name) - 1}`);
  const route = `http.${method.toLowerCase()}, "*${pattern}"`;
  const errors = examples.filter(({ schema }) => schema === error.schema);
  return [
    {
      js: `export function ${operationId}Handler(overrides, status = ${status}) {
  return successHandler(${route}, ${JSON.stringify(names)}, create${success.schema}, overrides, status);
}

export function ${operationId}ErrorHandler(status, body) {
  const examples = {
${errors.map((it) => `    ${JSON.stringify(it.status)}: ${it.code},\n`).join("")}  };
  return errorHandler(${route}, status, body, examples, create${error.schema});
}
`,
      dts: `${docComment(`A handler that returns the success of \`${operationId}\`, on any host, with the path parameters of the request.

@param overrides Properties to replace in the body.
@param status Default: ${status}.`)}
export declare function ${operationId}Handler(overrides?: Partial<${success.schema}>, status?: number): HttpHandler;

${docComment(`A handler that returns an error of \`${operationId}\`, on any host.

@param body Default: the contract's first example of the status, or of its range.`)}
export declare function ${operationId}ErrorHandler(status: number, body?: ${error.schema}): HttpHandler;
`,
    },
  ];
}
