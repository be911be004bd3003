import { cpSync, symlinkSync } from "node:fs";
import { basename, resolve } from "node:path";
import { root } from "./project.js";

/** Copies the sources and the generator into an existing folder, where they can be changed. */
export function copyProject(folder: string): void {
  for (const name of [
    "openapi",
    "scripts",
    "package.json",
    "tsconfig.json",
    "redocly.yaml",
    ".spectral.yaml",
  ]) {
    cpSync(resolve(root, name), resolve(folder, name), {
      recursive: true,
      // The benchmark's tools are installed in its folder.
      filter: (source) => basename(source) !== "node_modules",
    });
  }
  symlinkSync(resolve(root, "node_modules"), resolve(folder, "node_modules"), "junction");
}
