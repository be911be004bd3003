import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve, sep } from "node:path";
import { after } from "node:test";
import { pathToFileURL } from "node:url";
import { copyProject } from "../../scripts/build/copy-project.js";
import { root } from "../../scripts/build/project.js";
import type * as Redocly from "../../scripts/build/redocly.js";
import type * as Generator from "../../scripts/generate/index.js";
import { operation } from "./document.js";

/** A new folder outside the project, gone after the tests of the file. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "contract-"));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A copy of what generates, with what it has generated, to break and to extend. */
export function scratchProject(): string {
  const folder = scratchFolder();
  copyProject(folder);
  cpSync(resolve(root, "generated"), resolve(folder, "generated"), { recursive: true });
  return folder;
}

/** Generates what depends on the document of a copy, by its own generator: sooner than a process of its own. */
export async function generateContractOf(folder: string): Promise<void> {
  const load = (path: string) => import(pathToFileURL(resolve(folder, path)).href);
  const { bundleDocument } = (await load("scripts/build/redocly.ts")) as typeof Redocly;
  const { generateContract } = (await load("scripts/generate/index.ts")) as typeof Generator;
  const bundle = await bundleDocument("openapi/openapi.yaml");
  for (const [path, text] of await generateContract(bundle, () => {})) {
    writeFileSync(resolve(folder, "generated", path), text);
  }
}

/** Leaves only the documented operation in the contract of a copy, and its workflows. */
export function keepDocumented(folder: string): void {
  const entry = `  ${operation.path}:\n    $ref: paths/disable-rotation-job.yaml\n`;
  const file = resolve(folder, "openapi/openapi.yaml");
  const document = readFileSync(file, "utf8");
  writeFileSync(file, document.replace(/^paths:\n(?: .*\n)+/m, `paths:\n${entry}`));
  removeOtherWorkflows(folder);
}

/** Leaves only the workflows of the documented operation in a copy. */
export function removeOtherWorkflows(folder: string): void {
  const workflows = resolve(folder, "openapi/workflows");
  for (const name of readdirSync(workflows)) {
    if (!name.startsWith("disable-rotation-job.")) rmSync(resolve(workflows, name));
  }
}

/** Replaces a text in a file of a copy; fails where it does not stand. */
export function edit(
  folder: string,
  path: string,
  search: string | RegExp,
  replacement: string,
): void {
  const file = resolve(folder, path);
  const before = readFileSync(file, "utf8");
  const edited = before.replace(search, replacement);
  if (edited === before) throw new Error(`${path} does not hold ${search}`);
  writeFileSync(file, edited);
}

/** Every file below a folder, save for installed packages, by its path there, with its text. */
export function contentsOf(folder: string): Record<string, string> {
  const installed = (path: string) => relative(folder, path).split(sep).includes("node_modules");
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !installed(entry.parentPath))
    .map((entry) => resolve(entry.parentPath, entry.name));
  return Object.fromEntries(
    files.map((file) => [relative(folder, file), readFileSync(file, "utf8")]),
  );
}

/** Makes a file in `generated/` of a copy stale, removes one, and adds one. */
export function disturb(folder: string): void {
  edit(folder, "generated/types.js", "export {};", "export { };");
  rmSync(resolve(folder, "generated/index.js"));
  writeFileSync(resolve(folder, "generated/runtime/client/old.js"), "");
}
