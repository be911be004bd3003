import { requirePart } from "./load-prism.js";
import { createRequire } from "./node-module.js";

/** A parsed document, of any version. */
export type ParsedDocument = object;

/** The parts of Prism's parser of documents that the mock uses. */
export interface Parser {
  bundle(path: string, options?: object): Promise<ParsedDocument>;
  dereference(document: ParsedDocument, options: object): Promise<ParsedDocument>;
  resolve(path: string): Promise<unknown>;
  /** What has been read so far. */
  readonly $refs: { paths(type: "file"): string[] } | null;
}

/**
 * Reads a document and what it refers to. A document by URL cannot refer to files, since the mock would show
 * their content to everyone who asks.
 */
export function readDocument(document: string): Promise<ParsedDocument> {
  const options = isUrl(document) ? { resolve: { file: false } } : {};
  return createParser().bundle(document, options);
}

export function isUrl(document: string): boolean {
  return /^https?:/i.test(document);
}

/** A parser of Prism's own. */
export function createParser(): Parser {
  const Parser = requirePart(
    (path) => createRequire(path)("@stoplight/json-schema-ref-parser") as new () => Parser,
  );
  return new Parser();
}
