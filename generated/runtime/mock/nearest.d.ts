/* scripts/runtime/mock/nearest.ts */ /** The candidate that a misspelt word most likely means: one at most a third of its letters away. */
export declare function nearest(word: string, candidates: string[]): string | undefined;
