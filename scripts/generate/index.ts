import { existsSync } from "node:fs";
import { relative } from "node:path";
import { root, sourceDocument } from "../build/project.js";
import { bundleDocument, validateDocument } from "../build/redocly.js";
import { Failure } from "../runtime/cli/failure.js";
import { checkExamples } from "./check-examples.js";
import { generateContractOptions } from "./contract-options.js";
import { generateDefinitions } from "./definitions.js";
import { withDirections } from "./directions.js";
import { generateEntry, generateProgram } from "./entry.js";
import { generateExamples } from "./examples.js";
import { type Module, withTabs } from "./module.js";
import { generateMsw } from "./msw.js";
import { refuseDuplicates, withTypeNames } from "./names.js";
import { toOpenapi30 } from "./openapi-3.0.js";
import { generateOperations } from "./operations.js";
import { toJsonSchema } from "./schemas.js";
import { readBundle, toYaml } from "./source.js";
import { supportedOperationsOf } from "./supported-operations.js";
import { generateValidators, namedBodiesOf } from "./validators.js";
import { generateVerify } from "./verify.js";

const BANNER = "Generated from openapi/ by `npm run generate`. Do not edit.";

/**
 * Generates everything in `generated/`, in memory.
 *
 * @returns Contents by path in `generated/`.
 * @throws {Failure} for a broken document, with file and line.
 */
export async function generate(): Promise<Map<string, string>> {
  const source = relative(root, sourceDocument);
  if (!existsSync(sourceDocument)) throw new Failure(`There is no document ${source}.`);
  // Redocly runs in processes of its own, while this one loads the compiler and generates.
  const [yaml, { compileRuntime }] = await Promise.all([bundleDocument(source), loadCompilers()]);
  const [validation, files] = await Promise.allSettled([
    validateDocument(source),
    generateContract(yaml, console.warn).then((it) => new Map([...it, ...compileRuntime()])),
  ]);
  // An invalid document is also the reason for every other failure.
  if (validation.status === "rejected") throw validation.reason;
  if (files.status === "rejected") throw files.reason;
  return files.value;
}

async function loadCompilers() {
  const [{ generateTypes }, { compileRuntime }] = await Promise.all([
    import("./types.js"),
    import("./runtime.js"),
  ]);
  return { generateTypes, compileRuntime };
}

/**
 * Generates what depends on the document: everything but the compiled runtime.
 *
 * @param bundle The bundled source.
 * @param warn Is called for what the outputs leave out.
 * @throws {Failure} for what is not supported.
 */
export async function generateContract(
  bundle: string,
  warn: (message: string) => void,
): Promise<Map<string, string>> {
  const { generateTypes } = await loadCompilers();
  const { document, yaml } = readBundle(bundle, warn);
  const openapi30 = toOpenapi30(document, warn);
  const named = withDirections(withTypeNames(document));
  const operations = supportedOperationsOf(named);
  checkExamples(named, operations);
  const modules: Record<string, Module> = {
    types: { js: "export {};\n", dts: await generateTypes(named) },
    "contract-options": generateContractOptions(operations),
    definitions: generateDefinitions(operations),
    operations: generateOperations(operations),
    validators: generateValidators(named, operations),
    examples: generateExamples(operations),
    msw: generateMsw(operations),
    verify: generateVerify(operations),
    index: generateEntry(operations),
  };
  refuseDuplicates(modules);
  // Without spaces, since each consumer installs these files.
  const json = (value: unknown) => `${JSON.stringify(value)}\n`;
  return new Map([
    ["openapi.yaml", `# ${BANNER}\n${yaml}`],
    ["openapi.json", json(document)],
    ["openapi-3.0.yaml", `# ${BANNER}\n${toYaml(openapi30)}`],
    ["openapi-3.0.json", json(openapi30)],
    ...namedBodiesOf(operations).map((name): [string, string] => [
      `schemas/${name}.json`,
      json(toJsonSchema(named, name)),
    ]),
    ...Object.entries(modules).flatMap(([name, { js, dts }]): [string, string][] => [
      [`${name}.js`, `// ${BANNER}\n${js}`],
      [`${name}.d.ts`, withTabs(`// ${BANNER}\n${dts}`)],
    ]),
    ["bin.js", generateProgram(BANNER, operations)],
  ]);
}
