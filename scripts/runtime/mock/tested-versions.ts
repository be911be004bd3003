import { createRequire } from "./node-module.js";

/** Packages with the versions that this package is tested with, as `name@version`. */
export function testedVersions(...names: string[]): string[] {
  const { devDependencies } = createRequire(import.meta.url)("../../../package.json") as {
    devDependencies: Record<string, string>;
  };
  return names.map((name) => `${name}@${devDependencies[name]}`);
}
