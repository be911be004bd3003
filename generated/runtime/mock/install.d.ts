/* Compiled from scripts/runtime/mock/install.ts; edit that file. */ /** The command that installs the optional peers with this prefix, in the versions that this package needs. */
export declare function installPeers(prefix: string): string;
/**
 * The file of Prism, which is an optional peer.
 *
 * @throws {MockError} of kind `prism` if it is not installed.
 */
export declare function resolvePrism(): string;
