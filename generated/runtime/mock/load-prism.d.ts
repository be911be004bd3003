/* scripts/runtime/mock/load-prism.ts */ import type * as PrismHttp from "@stoplight/prism-http";
/**
 * Loads Prism by `require`, since it is an optional peer.
 *
 * @throws {MockError} of kind `prism`, which says how to install the version that is tested.
 */
export declare function requirePrism(): typeof PrismHttp;
/**
 * Loads a part of Prism.
 *
 * @param load Loads it, with the path of Prism's module.
 * @throws {MockError} of kind `prism`.
 */
export declare function requirePart<Part>(load: (path: string) => Part): Part;
