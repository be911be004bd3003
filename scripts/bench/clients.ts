import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
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
  ky: "ky",
  axios: "axios",
  "azure-rest": "azure-rest",
  undici: "`undici.request`",
};

export type ClientName = keyof typeof CLIENTS;

export const clientNames = Object.keys(CLIENTS) as ClientName[];

/** Those that run in a browser. */
export const browserClientNames = clientNames.filter((name) => name !== "undici");

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
  /** The bytes of each module, the largest first. */
  modules: Array<[name: string, bytes: number]>;
}

/** Bundles an application with the client of a project. */
export function bundleClient(
  name: ClientName,
  platform: "browser" | "node" = "browser",
  project = root,
): Promise<Bundle> {
  const entryPoints = [sourceOf(name)];
  return bundle({ entryPoints, alias: importsOf(project), platform });
}

/** Bundles a program. */
export async function bundle(options: BuildOptions): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    ...{ bundle: true, minify: true, format: "esm", target: "es2022", tsconfigRaw: {} },
    ...{ metafile: true, write: false, outdir: folder, logLevel: "error" },
    // For the imports of generated modules, which are in the temporary folder.
    nodePaths: [resolve(root, "scripts/bench/node_modules")],
    // For packages in CommonJS.
    ...(options.platform === "node" && { banner: { js: REQUIRE } }),
    ...options,
  });
  const { contents } = outputFiles![0]!;
  const file = resolve(folder, `${bundles++}.mjs`);
  writeFileSync(file, contents);
  const [output] = Object.values(metafile!.outputs);
  return {
    ...{ file, minified: contents.length, gzipped: gzipSync(contents, { level: 9 }).length },
    modules: Object.entries(output!.inputs)
      .map(([path, { bytesInOutput }]): [string, number] => [basename(path), bytesInOutput])
      .filter(([, bytes]) => bytes > 0)
      .sort(([, a], [, b]) => b - a),
  };
}

const REQUIRE =
  'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);';

let bundles = 0;
