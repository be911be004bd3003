import { readFileSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { type Outcome, runTool } from "../../support/processes.js";
import { scratchFolder } from "../../support/scratch.js";

const modules = resolve(import.meta.dirname, "node_modules");

/** Loads a package that is installed in this folder. Its types are not known here. */
export const load = createRequire(import.meta.url);

interface Manifest {
  version: string;
  bin: string | Record<string, string>;
}

function manifestOf(name: string): Manifest {
  return JSON.parse(readFileSync(resolve(modules, name, "package.json"), "utf8")) as Manifest;
}

/** The version of an installed package. */
export function versionOf(name: string): string {
  return manifestOf(name).version;
}

/** The program of an installed package: the first, unless another is named. */
export function programOf(name: string): string {
  const { bin } = manifestOf(name);
  const file = typeof bin === "string" ? bin : Object.values(bin)[0]!;
  return resolve(modules, name, file);
}

/** Runs the program of an installed package to its end. Fails where that is not a good one. */
export function runProgram(name: string, options: string[], folder: string): Promise<Outcome> {
  // None of them has to tell its makers that it was run.
  return runTool(process.execPath, [programOf(name), ...options], folder, { DO_NOT_TRACK: "1" });
}

/** A new folder in which the packages can be imported. */
export function scratchWithPackages(): string {
  const folder = scratchFolder();
  symlinkSync(modules, resolve(folder, "node_modules"), "junction");
  return folder;
}
