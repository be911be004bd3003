import { cpSync, symlinkSync } from "node:fs";
import { basename, resolve } from "node:path";
import { root } from "./project.js";

/** Copies what generates into a folder that is there, to break and to extend it. */
export function copyProject(folder: string): void {
  for (const name of ["openapi", "scripts", "package.json", "tsconfig.json", "redocly.yaml"]) {
    cpSync(resolve(root, name), resolve(folder, name), {
      recursive: true,
      // What the benchmark is compared with is installed among the scripts.
      filter: (source) => basename(source) !== "node_modules",
    });
  }
  symlinkSync(resolve(root, "node_modules"), resolve(folder, "node_modules"), "junction");
}
