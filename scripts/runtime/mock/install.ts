import { createRequire } from "node:module";

/** How to install the optional peers whose names begin so, in the versions that this package is made for. */
export function installPeers(prefix: string): string {
  const { peerDependencies } = createRequire(import.meta.url)("../../package.json") as {
    peerDependencies: Record<string, string>;
  };
  const pinned = Object.entries(peerDependencies)
    .filter(([name]) => name.startsWith(prefix))
    .map(([name, version]) => `${name}@${version}`);
  return `npm install --save-dev ${pinned.join(" ")}`;
}
