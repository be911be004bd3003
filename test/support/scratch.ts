import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, relative, resolve, sep } from "node:path";
import { after } from "node:test";
import { root } from "../../scripts/project.js";

/** A new folder outside the project, gone after the tests of the file. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "contract-"));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A copy of what generates, to break and to extend. */
export function scratchProject(): string {
  const folder = scratchFolder();
  for (const name of [
    "openapi",
    "scripts",
    "generated",
    "package.json",
    "tsconfig.json",
    "redocly.yaml",
  ]) {
    cpSync(resolve(root, name), resolve(folder, name), {
      recursive: true,
      // What the benchmark is compared with is installed among the scripts.
      filter: (source) => basename(source) !== "node_modules",
    });
  }
  symlinkSync(resolve(root, "node_modules"), resolve(folder, "node_modules"), "junction");
  return folder;
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
  rmSync(resolve(folder, "generated/client/index.js"));
  writeFileSync(resolve(folder, "generated/client/old.js"), "");
}
