import assert from "node:assert/strict";
import { dirname, resolve } from "node:path";
import { root } from "../../scripts/build/project.js";
import { type Outcome, runNode } from "./processes.js";

/** The npm that belongs to this Node, or the one that runs these tests. */
export const npmProgram =
  process.env.npm_execpath ??
  resolve(dirname(process.execPath), "../lib/node_modules/npm/bin/npm-cli.js");

/** Runs npm to its end. */
export function runNpm(options: string[], cwd: string): Promise<Outcome> {
  // What npm has in its cache need not be looked up again.
  return runNode([npmProgram, ...options], cwd, { npm_config_prefer_offline: "true" });
}

/** Runs npm, and fails where it does. */
export async function npm(options: string[], cwd: string): Promise<string> {
  const { exitCode, stdout, stderr } = await runNpm(options, cwd);
  assert.equal(exitCode, 0, stderr);
  return stdout;
}

/** Packs this package, as it would be published. */
export async function pack(folder: string): Promise<{ file: string; files: string[] }> {
  const stdout = await npm(["pack", "--json", "--pack-destination", folder], root);
  const [{ filename, files }] = JSON.parse(stdout) as [
    { filename: string; files: Array<{ path: string }> },
  ];
  return { file: resolve(folder, filename), files: files.map(({ path }) => path) };
}
