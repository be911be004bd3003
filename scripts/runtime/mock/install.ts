import { createRequire } from "./node-module.js";

/** The command that installs the optional peers with this prefix, in the versions that this package needs. */
export function installPeers(prefix: string): string {
  const { peerDependencies } = createRequire(import.meta.url)("../../../package.json") as {
    peerDependencies: Record<string, string>;
  };
  const pinned = Object.entries(peerDependencies)
    .filter(([name]) => name.startsWith(prefix))
    .map(([name, version]) => `${name}@${version}`);
  return `npm install --save-dev ${pinned.join(" ")}`;
}
