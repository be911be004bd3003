import { build, type BuildOptions } from "esbuild";
import { gzipSync } from "node:zlib";
import { root } from "../../scripts/build/project.js";
import { operation } from "./document.js";

const { operationId, method, path } = operation;
const baseUrl = '"https://ciphertrust.example"';
const options = `{ baseUrl: ${baseUrl}, token: "any-token" }`;
const call = `${method}("${path}", { params: { path: { id: "any-id" } } }).then(console.log);`;

/** Applications that make one call, each with another client. */
export const applications = {
  named: `
    import { connect, ${operationId} } from "cckm-aws-keys-contract";
    ${operationId}(connect(${options}), { id: "any-id" }).then(console.log);`,
  createClient: `
    import { createClient } from "cckm-aws-keys-contract";
    createClient(${options}).${call}`,
  "openapi-fetch": `
    import createClient from "openapi-fetch";
    import type { paths } from "cckm-aws-keys-contract";
    createClient<paths>({ baseUrl: ${baseUrl} }).${call}`,
};

/** Bundles an application for a browser, with the package of a project. */
export async function bundleOf(program: string, project = root, more: BuildOptions = {}) {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: project },
    ...{ bundle: true, minify: true, format: "esm", platform: "browser" },
    ...more,
    write: false,
  });
  const { contents, text } = outputFiles[0]!;
  return { text, minified: contents.length, gzipped: gzipSync(contents, { level: 9 }).length };
}
