import { build } from "esbuild";
import { copyFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { root } from "../../../scripts/build/project.js";
import type { Rendition } from "../../support/compatibility.js";
import { type Language, testLanguage } from "../../support/language.js";
import { runNode, runTool } from "../../support/processes.js";
import { runProgram, scratchWithPackages, versionOf } from "./support.js";

/** A generator of TypeScript clients. */
interface Generator {
  package: string;
  tool?: string;
  note: string;
  fails?: Language["fails"];
  compilerOptions?: { exactOptionalPropertyTypes: true };
  /** Writes the client into the folder `client`. */
  generate(rendition: Rendition, folder: string): Promise<unknown>;
  /** A program that hands a call of the client to `report`. */
  program: string;
}

const generators: Generator[] = [
  {
    package: "@hey-api/openapi-ts",
    note: "client on fetch",
    generate: ({ file }, folder) =>
      runProgram("@hey-api/openapi-ts", ["-i", file, "-o", "client"], folder),
    program: `
      import { client } from "./client/client.gen";
      import { disableRotationJob } from "./client/index";
      client.setConfig({ baseUrl });
      await report(async (headers) => {
        const { data, error, response } = await disableRotationJob({ path: { id }, headers });
        return data ? { key: typed(data) } : { error: { status: response!.status, body: error } };
      });`,
  },
  {
    package: "@kubb/core",
    tool: "Kubb",
    note: "client on fetch, which checks no status and does not encode the id",
    async generate({ file }, folder) {
      const config = `
        import { defineConfig } from "@kubb/core";
        import { pluginClient } from "@kubb/plugin-client";
        import { pluginOas } from "@kubb/plugin-oas";
        import { pluginTs } from "@kubb/plugin-ts";
        export default defineConfig({
          input: { path: ${JSON.stringify(file)} },
          output: { path: "client" },
          plugins: [
            pluginOas({ generators: [] }),
            pluginTs(),
            pluginClient({ client: "fetch", dataReturnType: "full" }),
          ],
        });`;
      writeFileSync(resolve(folder, "kubb.config.mjs"), config);
      await runProgram("@kubb/cli", ["generate", "--config", "kubb.config.mjs"], folder);
    },
    program: `
      import { disableRotationJob } from "./client/index";
      await report(async (headers) => {
        const { data, status } = await disableRotationJob(id, { baseURL: baseUrl, headers });
        return status === 200 ? { key: typed(data) } : { error: { status, body: data } };
      });`,
  },
  {
    package: "openapi-zod-client",
    note: "client on Zodios, checked by Zod 3; errors of 4XX and 5XX are untyped",
    generate: ({ file }, folder) =>
      runProgram("openapi-zod-client", [file, "-o", "client.ts"], folder),
    program: `
      import { isAxiosError } from "axios";
      import { createApiClient } from "./client";
      const client = createApiClient(baseUrl);
      await report(async (headers) => {
        try {
          const key = await client.disableRotationJob(undefined, { params: { id }, headers });
          return { key: typed(key) };
        } catch (error) {
          if (!isAxiosError(error) || !error.response) throw error;
          return { error: { status: error.response.status, body: error.response.data } };
        }
      });`,
  },
  {
    package: "orval",
    note: "client on axios, which does not encode the id; compile it with `exactOptionalPropertyTypes`; the one on fetch does not compile; from 3.0 it writes no type for null",
    fails: { "3.0": /TS1110: Type expected/ },
    compilerOptions: { exactOptionalPropertyTypes: true },
    generate: ({ file }, folder) =>
      runProgram(
        "orval",
        ["--input", file, "--output", "client.ts", "--client", "axios-functions"],
        folder,
      ),
    program: `
      import { isAxiosError } from "axios";
      import { disableRotationJob } from "./client";
      await report(async (headers) => {
        try {
          const { data } = await disableRotationJob(id, { baseURL: baseUrl, headers });
          return { key: typed(data) };
        } catch (error) {
          if (!isAxiosError(error) || !error.response) throw error;
          return { error: { status: error.response.status, body: error.response.data } };
        }
      });`,
  },
  {
    package: "swagger-typescript-api",
    note: 'client on fetch, which does not encode the id; give each call `format: "json"`',
    generate: ({ file }, folder) =>
      runProgram("swagger-typescript-api", ["generate", "-p", file, "-n", "client.ts"], folder),
    program: `
      import { Api } from "./client";
      const { api } = new Api({ baseUrl });
      await report(async (headers) => {
        try {
          const { data } = await api.disableRotationJob(id, { headers, format: "json" });
          return { key: typed(data) };
        } catch (thrown) {
          const { status, error } = thrown as { status: number; error: unknown };
          return { error: { status, body: error } };
        }
      });`,
  },
];

/** As strict as `strict` is: more is not usual. */
const tsconfig = {
  extends: resolve(root, "tsconfig.json"),
  compilerOptions: {
    exactOptionalPropertyTypes: false,
    module: "ESNext",
    moduleResolution: "Bundler",
    allowImportingTsExtensions: true,
    noUnusedLocals: false,
    noUnusedParameters: false,
    typeRoots: [resolve(root, "node_modules/@types")],
  },
  include: ["program.ts"],
};

for (const generator of generators) {
  const { package: name, tool = name, note, fails, compilerOptions, generate, program } = generator;
  testLanguage({
    tool,
    version: versionOf(name),
    note,
    ...(fails && { fails }),
    async build(rendition) {
      const folder = scratchWithPackages();
      copyFileSync(resolve(import.meta.dirname, "clients/report.ts"), resolve(folder, "report.ts"));
      writeFileSync(resolve(folder, "package.json"), '{ "type": "module" }');
      writeFileSync(
        resolve(folder, "tsconfig.json"),
        JSON.stringify({
          ...tsconfig,
          compilerOptions: { ...tsconfig.compilerOptions, ...compilerOptions },
        }),
      );
      const head = 'import { baseUrl, id, report, typed } from "./report";';
      writeFileSync(resolve(folder, "program.ts"), head + program);
      await generate(rendition, folder);
      const tsc = resolve(root, "node_modules/typescript7/bin/tsc");
      await runTool(process.execPath, [tsc, "-p", "."], folder);
      await build({
        absWorkingDir: folder,
        entryPoints: ["program.ts"],
        outfile: "program.js",
        bundle: true,
        packages: "external",
        platform: "node",
        format: "esm",
      });
      return (baseUrl, id) => runNode(["program.js", baseUrl, id], folder);
    },
  });
}
