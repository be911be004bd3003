import type * as PrismHttp from "@stoplight/prism-http";
import { MockError } from "./errors.js";
import { installCommand } from "./install.js";
import { createRequire } from "./node-module.js";
import { testedVersions } from "./tested-versions.js";
import { loadWithoutWords } from "./words.js";

const CORE = "@stoplight/prism-core";
const HTTP = "@stoplight/prism-http";

const require = createRequire(import.meta.url);

/**
 * Loads Prism by `require`, since it is an optional peer.
 *
 * @throws {MockError} of kind `prism`, which says how to install the version that is tested.
 */
export function requirePrism(): typeof PrismHttp {
  const prism = requirePart((path) =>
    loadWithoutWords(path, () => require(path) as typeof PrismHttp),
  );
  if (typeof prism.getHttpOperationsFromSpec === "function") return prism;
  const { version } = require(`${HTTP}/package.json`) as { version: string };
  const problem = `The mock does not work with ${HTTP} ${version}`;
  throw new MockError("prism", `${problem}; install another with: ${installPrism()}`);
}

/**
 * Loads a part of Prism.
 *
 * @param load Loads it, with the path of Prism's module.
 * @throws {MockError} of kind `prism`.
 */
export function requirePart<Part>(load: (path: string) => Part): Part {
  let path: string;
  try {
    path = require.resolve(HTTP);
  } catch {
    throw new MockError("prism", `The mock needs Prism; install it with: ${installPrism()}`);
  }
  try {
    return load(path);
  } catch (error) {
    const [reason] = String(error).split("\n");
    const undeclared = (error as { pnpCode?: string }).pnpCode === "UNDECLARED_DEPENDENCY";
    const advice = undeclared ? EXTENSIONS : `Install the tested version with: ${installPrism()}`;
    throw new MockError("prism", `Prism cannot be loaded from ${path}: ${reason}\n${advice}`);
  }
}

/** Plug'n'Play of Yarn lets a package load only what it declares. */
const EXTENSIONS = `Add what it does not declare to .yarnrc.yml, then run yarn install:
packageExtensions:
  "${CORE}@*":
    dependencies:
      "@stoplight/types": "^14.1.0"`;

function installPrism(): string {
  const [core, http] = testedVersions(CORE, HTTP) as [string, string];
  // `npx` runs the package in a folder of its own, in which nothing else can be installed.
  if (/[\\/]_npx[\\/]/.test(import.meta.url)) {
    return `npx -p <this package> -p ${core} -p ${http} cckm-aws-keys-contract mock`;
  }
  const install = installCommand(core, http);
  // Yarn otherwise adds the newest core as well, which needs Node 24.
  const [name, version] = core.split(/@(?=\d)/);
  return install.startsWith("yarn ")
    ? `npm pkg set resolutions.${name}=${version} && ${install}`
    : install;
}
