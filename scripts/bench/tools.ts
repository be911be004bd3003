import { execFileSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { Failure } from "../runtime/cli/failure.js";
import { root } from "../build/project.js";

const folder = resolve(root, "scripts/bench");

/** Installs what this package is compared with, apart, so that the project's own `npm ci` stays small. */
export function installTools(): void {
  const installed = resolve(folder, "node_modules/.package-lock.json");
  const wanted = resolve(folder, "package-lock.json");
  if (existsSync(installed) && statSync(installed).mtimeMs > statSync(wanted).mtimeMs) return;
  const npm = process.env.npm_execpath;
  if (npm === undefined) throw new Failure("Run it as `npm run bench`.");
  console.log("Installing the tools of comparison.");
  const options = ["ci", "--prefix", folder, "--ignore-scripts", "--no-audit", "--no-fund"];
  execFileSync(process.execPath, [npm, ...options], { stdio: ["ignore", "ignore", "inherit"] });
}

/** Imports one of them. Untyped, so that the project compiles where they are not installed. */
export async function importTool(name: string) {
  const module = (await import(name)) as { default?: object };
  return { ...module.default, ...module } as Record<string, any>;
}

/** A file of one of them. */
export function toolFile(path: string): string {
  return resolve(folder, "node_modules", path);
}
