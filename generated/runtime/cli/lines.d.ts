/* scripts/runtime/cli/lines.ts */ /** Lines for stdout. */
export interface Lines {
	add(line: string): void;
	/** Writes what is left. */
	flush(): void;
}
/** Writes lines together, since each write waits for its reader. */
export declare function createLines(): Lines;
