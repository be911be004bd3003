import assert from "node:assert/strict";
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { before, test } from "node:test";
import { parse, stringify } from "yaml";
import { programOf, root } from "../../scripts/build/project.js";
import { runRedocly, validateDocument } from "../../scripts/build/redocly.js";
import type { Document } from "../../scripts/generate/document.js";
import { generateContract } from "../../scripts/generate/index.js";
import { Failure } from "../../scripts/runtime/cli/failure.js";
import { failedCallsOf } from "../support/calls.js";
import { runNode } from "../support/processes.js";
import { scratchFolder } from "../support/scratch.js";

/** The outcomes of the inputs that are refused, or of which an output leaves something out. */
const OUTCOMES: Record<string, RegExp> = {
  "external-value": /^GET \/api\/v1\/x: the example "one" is in another place; put its value/,
  "get-with-body": /^GET \/api\/v1\/x: fetch cannot send a body with GET; use parameters/,
  "no-2xx": /^GET \/api\/v1\/x: its only success is the redirect 302, which the client does not/,
  "operation-without-id": /^GET \/api\/v1\/x: give the operation an operationId, such as getApiV1X/,
  "param-named-options": /^GET \/api\/v1\/x: JavaScript has no property "__proto__"; rename/,
  "query-items-object": /^GET \/api\/v1\/x: form style cannot send .* "q"; use content\.$/,
  "request-example-wrong": /^POST \/api\/v1\/x: request: the example "bad" is invalid: \/b must be/,
  trace: /^TRACE \/api\/v1\/x: fetch cannot send TRACE; leave the operation out\.$/,
  "wrong-singular-example": /^GET \/api\/v1\/x: response 200: the example .* \/a must be string/,
  patternProperties: /^generated, but .*X: OpenAPI 3\.0 has no "patternProperties"; without it/,
  prefixItems: /^generated, but .*X\/properties\/a: OpenAPI 3\.0 has no "prefixItems"; without it/,
  unevaluated: /^generated, but .*X: OpenAPI 3\.0 has no "unevaluatedProperties"; without it/,
  webhooks: /^generated, but .*: openapi-3\.0 has no webhooks/,
};

/** Our operation, as the workflow needs it. Its schema and examples would take most of the time. */
const OPERATION = `post:
  operationId: disableRotationJob
  parameters: [{ $ref: ../components/parameters/KeyId.yaml }]
  responses: { "200": { description: The key. } }
`;

const inputs = resolve(root, "test/growth/inputs");
const names = readdirSync(inputs).map((file) => basename(file, ".yaml"));
const folder = scratchFolder();
const generatedBy = (name: string) => resolve(folder, name, "generated");
const bundles = new Map<string, string>();
const outcomes = new Map<string, string>();
let errors: string[];

// One process for each tool, since most of the time of a run is its start.
before(async () => {
  writeFileSync(resolve(folder, "package.json"), JSON.stringify({ type: "module" }));
  symlinkSync(resolve(root, "node_modules"), resolve(folder, "node_modules"), "junction");
  const documents = names.map(writeInput);
  const options = ["bundle", ...documents, "--ext=yaml", "--force", `--output=${folder}/bundles`];
  const [{ exitCode, stderr }] = await Promise.all([
    runRedocly(options),
    validateDocument(...documents),
  ]);
  assert.equal(exitCode, 0, stderr);
  for (const name of names) {
    bundles.set(name, readFileSync(resolve(folder, `bundles/${name}.yaml`), "utf8"));
    outcomes.set(name, await generateFor(name));
  }
  errors = await typeErrors();
});

for (const name of names) {
  const outcome = OUTCOMES[name] ?? /^generated$/;
  test(`${name}: ${outcome.source}`, async () => {
    assert.match(outcomes.get(name)!, outcome);
    if (!outcomes.get(name)!.startsWith("generated")) return;
    const own = errors.filter((it) => it.startsWith(`${name}/`));
    assert.deepEqual(own, []);
    for (const module of ["msw", "verify"]) await import(`${generatedBy(name)}/${module}.js`);
    const document = parse(bundles.get(name)!) as Document;
    assert.deepEqual(await failedCallsOf(generatedBy(name), document), []);
  });
}

test("every outcome has an input, and every type error is that of an input", () => {
  assert.deepEqual(
    Object.keys(OUTCOMES).filter((it) => !names.includes(it)),
    [],
  );
  assert.deepEqual(
    errors.filter((it) => !names.some((name) => it.startsWith(`${name}/`))),
    [],
  );
});

/** Adds the files of an input to a copy of ours. Its document has a name of its own, as its bundle has. */
function writeInput(name: string): string {
  const target = resolve(folder, name, "openapi");
  cpSync(resolve(root, "openapi/components"), resolve(target, "components"), { recursive: true });
  mkdirSync(resolve(target, "paths"));
  writeFileSync(resolve(target, "paths/disable-rotation-job.yaml"), OPERATION);
  const text = readFileSync(resolve(inputs, `${name}.yaml`), "utf8");
  const { "openapi.yaml": additions, ...files } = parse(text);
  const document = parse(readFileSync(resolve(root, "openapi/openapi.yaml"), "utf8"));
  const { paths, components, ...others } = additions;
  Object.assign(document, others);
  Object.assign(document.paths, paths);
  Object.assign(document.components.securitySchemes, components?.securitySchemes);
  files[`${name}.yaml`] = document;
  for (const [file, content] of Object.entries(files)) {
    writeFileSync(resolve(target, file), stringify(content));
  }
  return resolve(target, `${name}.yaml`);
}

/** What `npm run generate` prints. A failure without a message for developers is thrown. */
async function generateFor(name: string): Promise<string> {
  const warnings: string[] = [];
  try {
    const files = await generateContract(bundles.get(name)!, (it) => warnings.push(it));
    for (const [file, text] of files) {
      const target = resolve(generatedBy(name), file);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, text);
    }
    symlinkSync(resolve(root, "generated/runtime"), `${generatedBy(name)}/runtime`, "junction");
    return ["generated", ...warnings].join(", but ");
  } catch (error) {
    if (error instanceof Failure) return error.message;
    throw new Error(name, { cause: error });
  }
}

async function typeErrors(): Promise<string[]> {
  const config = {
    extends: resolve(root, "tsconfig.json"),
    include: ["*/generated/*.d.ts"],
    exclude: [],
    compilerOptions: {
      skipLibCheck: false,
      skipDefaultLibCheck: true,
      // The runtime is the same one, beside the types of each input.
      preserveSymlinks: true,
      typeRoots: [resolve(root, "node_modules/@types")],
    },
  };
  writeFileSync(resolve(folder, "tsconfig.json"), JSON.stringify(config));
  const { stdout } = await runNode([programOf("typescript7", "tsc"), "-p", folder], folder);
  return stdout.split("\n").filter((line) => line !== "");
}
