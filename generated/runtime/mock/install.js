/* Compiled from scripts/runtime/mock/install.ts; edit that file. */ import { createRequire } from "./node-module.js";

/** The command that installs the optional peers with this prefix, in the versions that this package needs. */
export function installPeers(prefix        )         {
  const { peerDependencies } = createRequire(import.meta.url)("../../../package.json")

   ;
  const pinned = Object.entries(peerDependencies)
    .filter(([name]) => name.startsWith(prefix))
    .map(([name, version]) => `${name}@${version}`);
  return `npm install --save-dev ${pinned.join(" ")}`;
}
