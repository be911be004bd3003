import { type ResponseBody, typeOfBody } from "./document.js";
import { docComment, importOf, type Module, typesImport } from "./module.js";
import type { SupportedOperation } from "./supported-operations.js";

/** For tests with MSW: a factory for each schema with an example, and two handlers for each operation. */
export function generateMsw(operations: SupportedOperation[]): Module {
  const factories = new Map<string, Module>();
  for (const operation of operations) {
    for (const { schemaName, type, ...body } of operation.bodies) {
      if (!body.isJson || schemaName === undefined || factories.has(schemaName)) continue;
      const code = exampleOf(operation, body);
      if (code) factories.set(schemaName, generateFactory(schemaName, type === "object", code));
    }
  }
  const modules = [...factories.values(), ...operations.map(generateHandlers)];
  const code = modules.map(({ js }) => js).join("\n");
  const used = (names: string[]) => names.filter((it) => RegExp(`\\b${it}\\b`).test(code));
  const constants = used(operations.map(({ name }) => `${name}Examples`));
  const runtime = used(["bodyOf", "errorHandler", "successHandler"]);
  return {
    js: `${importOf(constants, "./examples.js")}${importOf(runtime, "./runtime/msw/handlers.js")}
${code}`,
    dts: `import type { HttpHandler } from "msw";
${typesImport(modules)}
${modules.map(({ dts }) => dts).join("\n")}`,
  };
}

/** Code that reads the first example of a body; undefined for a body without one. */
function exampleOf(
  { name }: SupportedOperation,
  { status, examples }: Pick<ResponseBody, "status" | "examples">,
): string | undefined {
  const [example] = Object.keys(examples);
  if (example === undefined) return undefined;
  return `${name}Examples[${JSON.stringify(status)}][${JSON.stringify(example)}]`;
}

function generateFactory(schema: string, isObject: boolean, code: string): Module {
  const type = `types.${schema}`;
  const doc = isObject
    ? `A new, valid \`${schema}\`: the contract's first example, with these properties replaced.`
    : `A new, valid \`${schema}\`: the contract's first example, unless another value is given.`;
  return {
    js: `export function create${schema}(overrides) {
  return bodyOf(${code}, overrides);
}
`,
    dts: `${docComment(doc)}
export declare function create${schema}(overrides?: ${isObject ? `Partial<${type}>` : type}): ${type};
`,
  };
}

/** The handler of an operation's first success, and that of its errors. */
function generateHandlers(operation: SupportedOperation): Module {
  const { operationId, name, method, path, bodies, successes } = operation;
  const success = successes[0]!;
  const body = success.bodies.find((it) => it.isJson) ?? success.bodies[0];
  const status = /^\d+$/.test(success.status) ? success.status : "200";
  const names = [...path.matchAll(/\{(.+?)\}/g)].map(([, parameter]) => parameter!);
  const pattern = path.replace(/[.*+?^$()|[\]\\/]/g, "\\$&").replace(/\{.+?\}/g, "([^/]+)");
  const route = `"${method.toLowerCase()}", /${pattern}$/`;
  const example = body && exampleOf(operation, body);
  const type = body ? typeOfBody(operationId, body) : "undefined";
  const overrides = body?.isJson && body.type === "object" && example ? `Partial<${type}>` : type;
  const errors = bodies.filter((it) => !successes.some(({ status }) => status === it.status));
  const examples = errors.flatMap((it) => {
    const code = exampleOf(operation, it);
    return it.isJson && code ? [`    ${JSON.stringify(it.status)}: ${code},\n`] : [];
  });
  const errorTypes = new Set(
    errors.filter((it) => it.isJson).map((it) => typeOfBody(operationId, it)),
  );
  const mediaType = body && JSON.stringify(body.mediaType);
  return {
    js: `export function ${name}Handler(overrides, status = ${status}) {
  return successHandler(${route}, ${JSON.stringify(names)}, ${mediaType}, ${example ? `() => ${example}` : undefined}, overrides, status);
}

export function ${name}ErrorHandler(status, body) {
  const examples = {
${examples.join("")}  };
  return errorHandler(${route}, status, body, examples);
}
`,
    dts: `${docComment(`A handler that returns the success of \`${operationId}\`, on any host, with the path parameters of the request.

@param overrides ${example ? "Properties to replace in the body, or another body." : "The body, of which the contract has no example."}
@param status Default: ${status}.`)}
export declare function ${name}Handler(overrides${body && !example ? "" : "?"}: ${overrides}, status?: number): HttpHandler;

${docComment(`A handler that returns an error of \`${operationId}\`, on any host.

@param body Default: the contract's first example of the status, or of its range.`)}
export declare function ${name}ErrorHandler(status: number, body?: ${[...errorTypes].join(" | ") || "unknown"}): HttpHandler;
`,
  };
}
