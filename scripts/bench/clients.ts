import { readFileSync, writeFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { build, type BuildOptions } from "esbuild";
import { root } from "../build/project.js";
import { importTool } from "./tools.js";

/**
 * The clients that are compared. Each is an application that makes the one call, in a file of
 * `scripts/bench/clients/`: the same file is timed, bundled and type-checked.
 */
export const CLIENTS = {
  fetch: "bare `fetch`",
  named: "`disableRotationJob`",
  "named-unvalidated": "`disableRotationJob`, of `./unvalidated`",
  face: "`createClient`",
  "face-unvalidated": "`createClient`, of `./unvalidated`",
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

/** What an application of `scripts/bench/clients/` exports. */
interface Application {
  createCall(baseUrl: string): (id: string) => Promise<string | undefined>;
}

/** Has hey-api and orval write their clients, and hey-api its schemas for zod and valibot. */
export async function generateClients(folder: string): Promise<void> {
  const heyApi = await importTool("@hey-api/openapi-ts");
  await heyApi.createClient({
    input: resolve(root, "generated/openapi.json"),
    output: resolve(folder, "hey-api"),
    logs: { level: "silent" },
    plugins: ["@hey-api/client-fetch", "@hey-api/typescript", "@hey-api/sdk", "zod", "valibot"],
  });
  const document = JSON.parse(readFileSync(resolve(root, "generated/openapi.json"), "utf8"));
  for (const pathItem of Object.values<any>(document.paths)) {
    for (const { responses = {} } of Object.values<any>(pathItem)) {
      // This version of orval writes `status: 4XX`, which is no TypeScript.
      for (const status of Object.keys(responses)) if (/XX$/.test(status)) delete responses[status];
    }
  }
  const input = resolve(folder, "orval.json");
  writeFileSync(input, JSON.stringify(document));
  const orval = await importTool("orval");
  const target = resolve(folder, "orval/client.ts");
  const baseUrl = "${(globalThis as unknown as { orvalBaseUrl: string }).orvalBaseUrl}";
  await orval.generate({ input, output: { target, client: "fetch", baseUrl } }, folder);
  // It types an object of strings with optional properties so that strict TypeScript refuses it.
  writeFileSync(target, `// @ts-nocheck\n${readFileSync(target, "utf8")}`);
}

/** What the applications import, by file: of a project's `generated/`, and of what `generateClients` wrote. */
export function importsOf(folder: string, project = root): Record<string, string> {
  return {
    "cckm-aws-keys-contract": resolve(project, "generated/index.js"),
    "cckm-aws-keys-contract/unvalidated": resolve(project, "generated/client/unvalidated.js"),
    "cckm-aws-keys-contract/types": resolve(project, "generated/types.js"),
    "generated-by-hey-api": resolve(folder, "hey-api"),
    "generated-by-orval": resolve(folder, "orval"),
  };
}

/** Makes one file of an application, as text. */
export async function bundle(
  name: ClientName,
  folder: string,
  options: BuildOptions = {},
  project = root,
): Promise<string> {
  return (await buildBundle(name, folder, options, project)).outputFiles[0]!.text;
}

/** The minified bytes of each module in an application for a browser, the most first. */
export async function modulesOf(name: ClientName, folder: string): Promise<[string, number][]> {
  const options: BuildOptions = { platform: "browser", minify: true };
  const { metafile } = await buildBundle(name, folder, options, root);
  const [output] = Object.values(metafile.outputs);
  return Object.entries(output!.inputs)
    .map(([path, { bytesInOutput }]): [string, number] => [basename(path), bytesInOutput])
    .filter(([, bytes]) => bytes > 0)
    .sort(([, a], [, b]) => b - a);
}

async function buildBundle(
  name: ClientName,
  folder: string,
  options: BuildOptions,
  project: string,
) {
  return build({
    entryPoints: [resolve(root, `scripts/bench/clients/${name}.ts`)],
    alias: importsOf(folder, project),
    bundle: true,
    format: "esm",
    target: "es2022",
    logLevel: "error",
    tsconfigRaw: {},
    ...options,
    metafile: true,
    write: false,
  });
}

/** Bytes of an application as a browser gets it: minified, and then compressed. */
export async function sizeOf(name: ClientName, folder: string, project = root) {
  const text = await bundle(name, folder, { platform: "browser", minify: true }, project);
  return { minified: Buffer.byteLength(text), gzipped: gzipSync(text, { level: 9 }).length };
}

/** Loads an application, bundled for Node. */
export async function load(name: ClientName, folder: string): Promise<Application> {
  return import(pathToFileURL(await writeBundle(name, folder, "node")).href);
}

/** Writes an application into a file, bundled for a browser or for Node. */
export async function writeBundle(
  name: ClientName,
  folder: string,
  platform: "browser" | "node",
  project = root,
): Promise<string> {
  const file = resolve(folder, `${name}-${platform}-${files++}.mjs`);
  const options: BuildOptions =
    platform === "browser"
      ? { platform }
      : {
          platform,
          // For packages in CommonJS.
          banner: {
            js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
          },
        };
  writeFileSync(file, await bundle(name, folder, options, project));
  return file;
}

let files = 0;
