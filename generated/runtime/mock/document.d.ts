/* scripts/runtime/mock/document.ts */ import { MockError } from "./errors.js";
/** The error for a document that Prism's parser refuses: one line, with the file and the place. */
export declare function invalidDocument(path: string, { message, source }: Error & {
	source?: string;
}): MockError;
/** A URL may have a password. */
export declare function withoutCredentials(document: string): string;
