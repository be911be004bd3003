/* Compiled from scripts/runtime/mock/install.ts; edit that file. */ import { MockError } from "./errors.js";
import { createRequire } from "./node-module.js";


export function installPeers(prefix        )         {
  const { peerDependencies } = createRequire(import.meta.url)("../../../package.json")

   ;
  const pinned = Object.entries(peerDependencies)
    .filter(([name]) => name.startsWith(prefix))
    .map(([name, version]) => `${name}@${version}`);
  return `npm install --save-dev ${pinned.join(" ")}`;
}

/**
 * The file of Prism, which is an optional peer.
 *
 * @throws {MockError} of kind `prism` if it is not installed.
 */
export function resolvePrism()         {
  try {
    return createRequire(import.meta.url).resolve("@stoplight/prism-http");
  } catch {
    const install = installPeers("@stoplight/");
    throw new MockError("prism", `The mock needs Prism; install it with: ${install}`);
  }
}
