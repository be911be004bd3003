import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build, type BuildOptions } from "esbuild";
import { root } from "../build/project.js";

/** The clients to compare. Each is an application in `clients/` that makes the one call. */
export const CLIENTS = {
  fetch: "bare `fetch`",
  named: "`disableRotationJob`",
  "create-client": "`createClient`",
  "openapi-fetch": "openapi-fetch",
  "hey-api": "hey-api",
  orval: "orval",
  axios: "axios",
};

export type ClientName = keyof typeof CLIENTS;

export const clientNames = Object.keys(CLIENTS) as ClientName[];

/** A temporary folder for what the bench writes. */
export const folder = mkdtempSync(join(tmpdir(), "bench-"));
process.once("exit", () => rmSync(folder, { recursive: true, force: true }));

/** The source of an application. */
export function sourceOf(name: ClientName): string {
  return fileURLToPath(new URL(`clients/${name}.ts`, import.meta.url));
}

/** What the applications import: the modules that a project has generated, and other generated clients. */
export function importsOf(project: string): Record<string, string> {
  return {
    "cckm-aws-keys-contract": resolve(project, "generated/index.js"),
    "cckm-aws-keys-contract/types": resolve(project, "generated/types.js"),
    "generated-by-hey-api": resolve(folder, "hey-api"),
    "generated-by-orval": resolve(folder, "orval"),
  };
}

/** A bundled and minified program. */
export interface Bundle {
  file: string;
  minified: number;
  gzipped: number;
}

/** Bundles an application with the client of a project. */
export function bundleClient(name: ClientName, project = root): Promise<Bundle> {
  return bundle({ entryPoints: [sourceOf(name)], alias: importsOf(project) });
}

/** Bundles a program for a browser. */
export async function bundle(options: BuildOptions): Promise<Bundle> {
  const { outputFiles } = await build({
    ...{ bundle: true, minify: true, format: "esm", target: "es2022", tsconfigRaw: {} },
    ...{ write: false, outdir: folder, logLevel: "error" },
    // For the imports of generated modules, which are in the temporary folder.
    nodePaths: [resolve(root, "scripts/bench/node_modules")],
    ...options,
  });
  const { contents } = outputFiles![0]!;
  const file = resolve(folder, `${bundles++}.mjs`);
  writeFileSync(file, contents);
  return { file, minified: contents.length, gzipped: gzipSync(contents, { level: 9 }).length };
}

let bundles = 0;
