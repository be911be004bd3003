import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { root } from "../build/project.js";
import { writeWhole } from "../build/write-whole.js";

const folder = resolve(root, "generated");

/** A difference between a file in `generated/` and the generated contents. */
export interface Difference {
  state: "stale" | "missing" | "left over";
  /** Relative to `generated/`. */
  path: string;
}

/** Compares `generated/` with the generated contents. */
export function compareFolder(files: Map<string, string>): Difference[] {
  const present = new Set(listFiles());
  const differences: Difference[] = [];
  for (const [path, text] of files) {
    if (!present.delete(path)) differences.push({ state: "missing", path });
    else if (readFileSync(resolve(folder, path), "utf8") !== text)
      differences.push({ state: "stale", path });
  }
  for (const path of present) differences.push({ state: "left over", path });
  return differences.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Writes the files that differ, and removes those that are left over. */
export function writeFolder(files: Map<string, string>): Difference[] {
  const differences = compareFolder(files);
  for (const { path } of differences) write(path, files.get(path));
  return differences;
}

function listFiles(): string[] {
  mkdirSync(folder, { recursive: true });
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, resolve(entry.parentPath, entry.name)));
}

/** Writes a file, or removes it if there is no text. */
function write(path: string, text: string | undefined): void {
  const file = resolve(folder, path);
  if (text === undefined) return rmSync(file);
  mkdirSync(dirname(file), { recursive: true });
  writeWhole(file, text);
}
