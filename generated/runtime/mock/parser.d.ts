/* Compiled from scripts/runtime/mock/parser.ts */ /** A parsed document, of any version. */
export type ParsedDocument = object;
/** The parts of Prism's parser of documents that the mock uses. */
export interface Parser {
	bundle(path: string): Promise<ParsedDocument>;
	dereference(document: ParsedDocument, options: object): Promise<ParsedDocument>;
	resolve(path: string): Promise<unknown>;
	/** What has been read so far. */
	readonly $refs: {
		paths(type: "file"): string[];
	} | null;
}
/** A parser of Prism's own. */
export declare function createParser(): Parser;
