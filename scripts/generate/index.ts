import { existsSync, readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { parse, stringify } from "yaml";
import { Failure } from "../cli/failure.js";
import { root, sourceDocument } from "../project.js";
import type { Document } from "./document.js";
import { generateExamples } from "./examples.js";
import { generateDefinitions, generateSuccessValidators } from "./definitions.js";
import { toJsonSchema } from "./json-schema.js";
import { toOpenapi30 } from "./openapi-3.0.js";
import { generateMsw } from "./msw.js";
import { callableOperationsOf, generateOperations } from "./operations.js";
import { bundle, validate } from "./redocly.js";
import { generateValidators, namedBodiesOf } from "./validators.js";

const BANNER = "Generated from openapi/ by `npm run generate`. Do not edit.";

/**
 * Builds everything in `generated/`, in memory.
 *
 * @returns Contents by path in `generated/`.
 * @throws {Failure} when the document is broken, with the file and the place.
 */
export async function build(): Promise<Map<string, string>> {
  const source = relative(root, sourceDocument);
  if (!existsSync(sourceDocument)) throw new Failure(`There is no document ${source}.`);
  // Redocly runs in processes of its own, each beside work that is done here meanwhile.
  const [yaml, compilers] = await Promise.all([bundle(source), loadCompilers()]);
  const [validation, files] = await Promise.allSettled([
    validate(source),
    buildFrom(yaml, compilers),
  ]);
  // What is wrong with the document is also the reason of whatever else went wrong.
  if (validation.status === "rejected") throw validation.reason;
  if (files.status === "rejected") throw files.reason;
  return files.value;
}

type Compilers = Awaited<ReturnType<typeof loadCompilers>>;

async function loadCompilers() {
  const [{ generateTypes }, { compile }, { transpile }] = await Promise.all([
    import("./types.js"),
    import("./compile.js"),
    import("./transpile.js"),
  ]);
  return { generateTypes, compile, transpile };
}

async function buildFrom(yaml: string, { generateTypes, compile, transpile }: Compilers) {
  const document = parse(yaml) as Document;
  const operations = callableOperationsOf(document);
  const openapi30 = toOpenapi30(document);
  const compiled = compile(
    new Map([
      ["types.ts", await generateTypes(document)],
      ["examples.ts", generateExamples(document)],
      ["msw.ts", generateMsw(operations)],
      ["validators.ts", generateValidators(document, operations)],
      ["client/definitions.ts", generateDefinitions(operations)],
      ["client/operations.ts", generateOperations(operations, { isValidated: true })],
      ["client/unvalidated-operations.ts", generateOperations(operations, { isValidated: false })],
      ["client/success-validators.ts", generateSuccessValidators(operations)],
    ]),
  );
  return new Map([
    ["openapi.yaml", `# ${BANNER}\n${yaml}`],
    ["workflows.json", `${JSON.stringify(readWorkflows(), null, 2)}\n`],
    [
      "openapi-3.0.yaml",
      `# ${BANNER}\n${stringify(openapi30, { lineWidth: 0, aliasDuplicateObjects: false })}`,
    ],
    ["openapi-3.0.json", `${JSON.stringify(openapi30, null, 2)}\n`],
    ...namedBodiesOf(document).map((name): [string, string] => [
      `schemas/${name}.json`,
      `${JSON.stringify(toJsonSchema(document, name), null, 2)}\n`,
    ]),
    ["openapi.json", `${JSON.stringify(document, null, 2)}\n`],
    ...[
      ...compiled,
      ...transpile("cli", { isImported: false }),
      ...transpile("mock", { isImported: true }),
      ...transpile("verify", { isImported: false }),
    ].map(([path, text]): [string, string] => [path, withBanner(text)]),
  ]);
}

/** For programs that read no YAML. */
function readWorkflows(): unknown {
  const file = resolve(root, "openapi/workflows/disable-rotation-job.arazzo.yaml");
  return parse(readFileSync(file, "utf8"));
}

function withBanner(text: string): string {
  // A program's first line says what runs it.
  const [, program = "", rest] = /^(#!.*\n)?([^]*)$/.exec(text)!;
  return `${program}// ${BANNER}\n${rest}`;
}
