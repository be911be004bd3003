import { operationsOf, schemaNameOf, typeOfResponse, type Document } from "./document.js";
import { docComment, importOf, type Module } from "./module.js";

/** The examples of one response, shared by all operations that have this response. */
interface ResponseExamples {
  /** Names the constant and its type. */
  name: string;
  values: Record<string, unknown>;
  /** One declaration for each example. */
  members: string[];
  types: string[];
}

/** For each operation an object of its examples, by status and by name. */
export function generateExamples(document: Document): Module {
  const responses = new Map<string, ResponseExamples>();
  const js: string[] = [];
  const dts: string[] = [];
  for (const { operationId, responses: declared } of operationsOf(document)) {
    const names = Object.entries(declared).map(([status, { content = {} }]) => {
      const key = JSON.stringify(content);
      const known = responses.get(key);
      if (known) return [status, known.name] as const;
      const examples = Object.entries(content).flatMap(([mediaType, { schema, examples = {} }]) =>
        Object.entries(examples).map(([name, { summary = name, value }]) => {
          const type = schemaNameOf(schema) ?? typeOfResponse(operationId, status, mediaType);
          return { name, value, type, doc: docComment(summary) };
        }),
      );
      const added: ResponseExamples = {
        name: `Examples${responses.size + 1}`,
        values: Object.fromEntries(examples.map(({ name, value }) => [name, value])),
        members: examples.map(
          ({ name, type, doc }) => `  ${doc}\n  readonly ${JSON.stringify(name)}: ${type};`,
        ),
        types: examples.map(({ type }) => type.match(/^\w+/)![0]),
      };
      responses.set(key, added);
      return [status, added.name] as const;
    });
    const doc = docComment(`The examples of \`${operationId}\`, by status and by name.`);
    js.push(`export const ${operationId}Examples = {
${names.map(([status, name]) => `  ${JSON.stringify(status)}: ${name},`).join("\n")}
};
`);
    dts.push(`${doc}
export declare const ${operationId}Examples: {
${names.map(([status, name]) => `  readonly ${JSON.stringify(status)}: ${name};`).join("\n")}
};
`);
  }
  const all = [...responses.values()];
  const constants = all.map(
    ({ name, values }) => `const ${name} = ${JSON.stringify(values, null, 2)};\n`,
  );
  const interfaces = all.map(
    ({ name, members }) => `interface ${name} {\n${members.join("\n")}\n}\n`,
  );
  const types = all.flatMap((it) => it.types);
  return {
    js: [...constants, ...js].join("\n"),
    // Without the last line a declaration file exports its interfaces as well.
    dts: [importOf(types, "./types.js", "import type"), ...interfaces, ...dts, "export {};\n"].join(
      "\n",
    ),
  };
}
