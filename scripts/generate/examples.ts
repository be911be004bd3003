import { type Body, typeOfBody } from "./document.js";
import { docComment, importOf, type Module } from "./module.js";
import type { SupportedOperation } from "./supported-operations.js";

/** The examples of one response, shared by all operations that have this response. */
interface ResponseExamples extends Module {
  /** Names the constant and its type. */
  name: string;
  types: string[];
}

/** For each operation an object of its examples, by status and by name. */
export function generateExamples(operations: SupportedOperation[]): Module {
  const shared = new Map<string, ResponseExamples>();
  const objects = operations.map(({ operationId, responses, bodies }): Module => {
    const names = Object.entries(responses).map(([status, { content = {} }]) => {
      const key = JSON.stringify(content);
      const own = bodies.filter((it) => it.status === status);
      const examples =
        shared.get(key) ?? generateResponse(`Examples${shared.size + 1}`, operationId, own);
      shared.set(key, examples);
      return `${JSON.stringify(status)}: ${examples.name}`;
    });
    const doc = docComment(
      `The examples of \`${operationId}\`, by status and by name. Each read returns a new one.`,
    );
    return {
      js: `export const ${operationId}Examples = /* @__PURE__ */ Object.freeze({
${names.map((it) => `  ${it},`).join("\n")}
});
`,
      dts: `${doc}
export declare const ${operationId}Examples: {
${names.map((it) => `  readonly ${it};`).join("\n")}
};
`,
    };
  });
  const modules = [...shared.values(), ...objects];
  const types = [...shared.values()].flatMap((it) => it.types);
  const imports = importOf(types, "./types.js", "import type");
  return {
    js: modules.map(({ js }) => js).join("\n"),
    // Without the last line a declaration file exports its interfaces as well.
    dts: [imports, ...modules.map(({ dts }) => dts), "export {};\n"].join("\n"),
  };
}

function generateResponse(constant: string, operationId: string, bodies: Body[]): ResponseExamples {
  const getters: string[] = [];
  const members: string[] = [];
  for (const body of bodies) {
    for (const [example, { summary = example, value }] of Object.entries(body.examples)) {
      const name = JSON.stringify(example);
      const code = JSON.stringify(value, null, 2).replaceAll("\n", "\n    ");
      getters.push(`  get ${name}() {\n    return ${code};\n  },\n`);
      const type = typeOfBody(operationId, body);
      members.push(`  ${docComment(summary)}\n  readonly ${name}: ${type};`);
    }
  }
  return {
    name: constant,
    types: bodies.map((it) => /^\w+/.exec(typeOfBody(operationId, it))![0]),
    // Getters, so that a test that changes an example does not change it for the next one.
    js: `const ${constant} = /* @__PURE__ */ Object.freeze({\n${getters.join("")}});\n`,
    dts: `interface ${constant} {\n${members.join("\n")}\n}\n`,
  };
}
