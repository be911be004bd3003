import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder, whatever the working folder is. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

/** The hand-written document. */
export const sourceDocument = resolve(root, "openapi/openapi.yaml");

/** The bundle, which the mock serves. */
export const bundledDocument = resolve(root, "generated/openapi.yaml");

/** The program of a package's command, to run with node: `npx` would leave a child process behind. */
export function programOf(packageName: string, command: string): string {
  const manifestFile = createRequire(import.meta.url).resolve(`${packageName}/package.json`);
  const { bin } = createRequire(import.meta.url)(manifestFile) as {
    bin: string | Record<string, string>;
  };
  const program = typeof bin === "string" ? bin : bin[command];
  if (program === undefined) throw new Error(`Package ${packageName} has no command ${command}.`);
  return resolve(dirname(manifestFile), program);
}
