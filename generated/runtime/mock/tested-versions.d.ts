/* scripts/runtime/mock/tested-versions.ts */ /** Packages with the versions that this package is tested with, as `name@version`. */
export declare function testedVersions(...names: string[]): string[];
