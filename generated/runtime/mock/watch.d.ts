/* scripts/runtime/mock/watch.ts */ /** The files of a document, those that it refers to included, and when they last changed. */
export interface Snapshot {
	files: string[];
	state: string;
}
export declare function takeSnapshot(document: string): Promise<Snapshot>;
/**
 * Calls `changed` when a file of the document is no longer as in the snapshot, and again after each change.
 *
 * @returns a function that stops it.
 */
export declare function watchDocument(document: string, snapshot: Snapshot, changed: () => Promise<void>): () => void;
