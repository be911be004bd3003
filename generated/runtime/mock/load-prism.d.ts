/* Compiled from scripts/runtime/mock/load-prism.ts; edit that file. */ import type * as PrismHttp from "@stoplight/prism-http";
/**
 * The file of Prism, which is an optional peer.
 *
 * @throws {MockError} of kind `prism` if it is not installed.
 */
export declare function resolvePrism(): string;
/**
 * Loads Prism by `require`, since it is an optional peer.
 *
 * @throws {MockError} of kind `prism`, which says how to install the version that is tested.
 */
export declare function requirePrism(): typeof PrismHttp;
