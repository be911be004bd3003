import { build } from "esbuild";
import { gzipSync } from "node:zlib";
import { root } from "../../scripts/build/project.js";
import { operation } from "./document.js";

const { operationId, method, path } = operation;
const options = '{ baseUrl: "https://ciphertrust.example", token: "any-token" }';

/** Applications that make one call. */
export const applications = {
  named: `import { connect, ${operationId} } from "cckm-aws-keys-contract";
    ${operationId}(connect(${options}), { id: "any-id" }).then(console.log);`,
  createClient: `import { createClient } from "cckm-aws-keys-contract";
    createClient(${options}).${method}("${path}", { params: { path: { id: "any-id" } } }).then(console.log);`,
};

/** Bundles an application for a browser, with the package of a project. */
export async function bundleOf(application: string, project = root) {
  const { outputFiles } = await build({
    stdin: { contents: application, resolveDir: project },
    ...{ bundle: true, minify: true, format: "esm", platform: "browser", write: false },
  });
  const { contents, text } = outputFiles[0]!;
  return { text, minified: contents.length, gzipped: gzipSync(contents, { level: 9 }).length };
}
