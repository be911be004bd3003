/* Compiled from scripts/runtime/cli/read-text.ts */ /** Reads the file of an option. */
export declare function readText(file: string, option: string): string;
