/* Compiled from scripts/runtime/mock/nearest.ts; edit that file. */ /** The most similar of some words, if one is so similar that it was probably meant. */
export declare function nearest(word: string, words: readonly string[]): string | undefined;
