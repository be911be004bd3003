/* Compiled from scripts/runtime/mock/tested-versions.ts; edit that file. */ /** Packages with the versions that this package is tested with, as `name@version`. */
export declare function testedVersions(...names: string[]): string[];
