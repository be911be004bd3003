/* scripts/runtime/mock/reference.ts */ import type { IncomingMessage, ServerResponse } from "node:http";
import type { Route } from "./types.js";
/** An interactive reference of the served document: Swagger UI, if it is installed. */
export interface Reference {
	/** The path of its page. */
	path: string;
	/** Responds to a request for `path`, if it is one of its files. Returns false for every other request. */
	respond(path: string, request: IncomingMessage, response: ServerResponse): boolean;
}
/**
 * Loads each file when it is requested, so that the mock starts fast.
 *
 * @param basePath What the mock serves the document's paths under.
 */
export declare function createReference(document: string, routes: Route[], basePath: string): Reference;
