import { type Body, typeOfBody } from "./document.js";
import { docComment, type Module, typesImport } from "./module.js";
import type { SupportedOperation } from "./supported-operations.js";

/** The examples of one response or request, shared by all operations that have the same. */
interface SharedExamples extends Module {
  /** Names the constant and its type. */
  constant: string;
}

/** For each operation an object of its examples, by status and by name; those of its request by `request`. */
export function generateExamples(operations: SupportedOperation[]): Module {
  const shared = new Map<string, SharedExamples>();
  const share = (content: unknown, bodies: Body[], typeOf: (body: Body) => string) => {
    const key = JSON.stringify(content);
    const known = shared.get(key);
    const examples = known ?? generateShared(`Examples${shared.size + 1}`, bodies, typeOf);
    shared.set(key, examples);
    return examples.constant;
  };
  const objects = operations.map((operation): Module => {
    const { operationId, name, responses, bodies, body, requestBody } = operation;
    const members = Object.entries(responses).map(([status, { content = {} }]) => {
      const own = bodies.filter((it) => it.status === status);
      const typeOf = (it: Body) => typeOfBody(operationId, it as (typeof own)[number]);
      return `${JSON.stringify(status)}: ${share(content, own, typeOf)}`;
    });
    if (body && Object.keys(body.examples).length > 0) {
      const type = `types.operations[${JSON.stringify(operationId)}]["requestBody"]`;
      const typeOf = () => `NonNullable<${type}>["content"][${JSON.stringify(body.mediaType)}]`;
      members.push(`request: ${share(requestBody, [body], typeOf)}`);
    }
    const doc = docComment(
      `The examples of \`${operationId}\`, by status and by name. Each read returns a new one.`,
    );
    return {
      js: `export const ${name}Examples = /* @__PURE__ */ Object.freeze({
${members.map((it) => `  ${it},`).join("\n")}
});
`,
      dts: `${doc}
export declare const ${name}Examples: {
${members.map((it) => `  readonly ${it};`).join("\n")}
};
`,
    };
  });
  const modules = [...shared.values(), ...objects];
  return {
    js: modules.map(({ js }) => js).join("\n"),
    // Without the last line a declaration file exports its interfaces as well.
    dts: [typesImport(modules), ...modules.map(({ dts }) => dts), "export {};\n"].join("\n"),
  };
}

function generateShared(
  constant: string,
  bodies: Body[],
  typeOf: (body: Body) => string,
): SharedExamples {
  const getters: string[] = [];
  const members: string[] = [];
  const names = new Set<string>();
  for (const body of bodies) {
    for (const [example, { summary = example, value }] of Object.entries(body.examples)) {
      // Another media type may have an example of the same name.
      const own = names.has(example) ? `${example} (${body.mediaType})` : example;
      const name = JSON.stringify(own);
      names.add(own);
      getters.push(`  get ${name}() {\n    return ${JSON.stringify(value)};\n  },\n`);
      // A document has no bytes: the example of a binary body is a text.
      const type = body.codec === "binary" ? "string" : typeOf(body);
      members.push(`  ${docComment(summary)}\n  readonly ${name}: ${type};`);
    }
  }
  return {
    constant,
    // Getters, so that a test that changes an example does not change it for the next one.
    js: `const ${constant} = /* @__PURE__ */ Object.freeze({\n${getters.join("")}});\n`,
    dts: `interface ${constant} {\n${members.join("\n")}\n}\n`,
  };
}
