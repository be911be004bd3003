import assert from "node:assert/strict";
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { before, test } from "node:test";
import { parse, stringify } from "yaml";
import { programOf, root } from "../../scripts/build/project.js";
import { runRedocly, validateDocument } from "../../scripts/build/redocly.js";
import { generateContract } from "../../scripts/generate/index.js";
import { Failure } from "../../scripts/runtime/cli/failure.js";
import { callAll } from "../support/calls.js";
import { runNode } from "../support/processes.js";
import { scratchFolder } from "../support/scratch.js";

const inputs = resolve(root, "test/growth/inputs");
const names = readdirSync(inputs).map((file) => basename(file, ".yaml"));
const folder = scratchFolder();
const findings = new Map<string, string[]>();

before(async () => {
  writeFileSync(resolve(folder, "package.json"), JSON.stringify({ type: "module" }));
  symlinkSync(resolve(root, "node_modules"), resolve(folder, "node_modules"), "junction");
  for (const name of names) writeInput(name);
  const documents = names.map(documentOf);
  const options = ["bundle", ...documents, "--ext=yaml", "--force", `--output=${folder}/bundles`];
  const [bundling, validation] = await Promise.all([runRedocly(options), validateDocument(...documents).catch((it) => it)]);
  assert.equal(bundling.exitCode, 0, bundling.stderr);
  console.log(String(validation).slice(0, 2000));
});

const documentOf = (name: string) => resolve(folder, name, `openapi/${name}.yaml`);

/** Writes the files of an input beside copies of ours. */
function writeInput(name: string): void {
  const target = resolve(folder, name, "openapi");
  cpSync(resolve(root, "openapi/components"), resolve(target, "components"), { recursive: true });
  cpSync(resolve(root, "openapi/paths"), resolve(target, "paths"), { recursive: true });
  const files = parse(readFileSync(resolve(inputs, `${name}.yaml`), "utf8"));
  const { "openapi.yaml": additions, ...others } = files;
  const document = parse(readFileSync(resolve(root, "openapi/openapi.yaml"), "utf8"));
  Object.assign(document.paths, additions.paths);
  Object.assign(document.components.securitySchemes, additions.components?.securitySchemes);
  if (additions.webhooks) document.webhooks = additions.webhooks;
  for (const [file, content] of Object.entries({ ...others, [`${name}.yaml`]: document })) {
    writeFileSync(resolve(target, file), stringify(content));
  }
}

test("x", async () => {
  const out: string[] = [];
  for (const name of names) {
    const yaml = readFileSync(resolve(folder, `bundles/${name}.yaml`), "utf8");
    const warnings: string[] = [];
    try {
      const t = Date.now();
      const files = await generateContract(yaml, (it) => warnings.push(it));
      const target = resolve(folder, name, "generated");
      for (const [file, text] of files) {
        mkdirSync(dirname(resolve(target, file)), { recursive: true });
        writeFileSync(resolve(target, file), text);
      }
      symlinkSync(resolve(root, "generated/runtime"), resolve(target, "runtime"), "junction");
      const t2 = Date.now();
      const failed = await callAll(target, parse(yaml));
      out.push(`${name}: generated ${t2 - t} ${Date.now() - t2} ${warnings} ${failed.map((it) => `${it.operationId} ${(it.reason as Error)}`)}`);
    } catch (error) {
      out.push(`${name}: ${error instanceof Failure ? "F" : "E"} ${error instanceof Failure ? error.message : (error as Error).stack}`);
    }
  }
  writeFileSync("/tmp/growth-scratch/out.txt", out.join("\n"));
  const t = Date.now();
  writeFileSync(
    resolve(folder, "tsconfig.json"),
    JSON.stringify({
      extends: resolve(root, "tsconfig.json"),
      include: ["*/generated/*.d.ts"],
      exclude: [],
      compilerOptions: { skipLibCheck: false, noEmit: true, preserveSymlinks: true, typeRoots: [resolve(root, "node_modules/@types")] },
    }),
  );
  const { stdout } = await runNode([programOf("typescript7", "tsc"), "-p", folder], folder);
  console.log(Date.now() - t, "tsc");
  writeFileSync("/tmp/growth-scratch/tsc.txt", stdout);
});
