/* Compiled from scripts/runtime/mock/reference.ts; edit that file. */ import type { IncomingMessage, ServerResponse } from "node:http";
import type { Route } from "./types.js";
/** An interactive reference of the served document: Swagger UI, if it is installed. */
export interface Reference {
    /** The path of its page. */
    path: string;
    /** Responds to a request for one of its files. Returns false for every other request. */
    respond(request: IncomingMessage, response: ServerResponse): boolean;
}
/** Loads each file when it is requested, so that the mock starts fast. */
export declare function createReference(document: string, routes: Route[]): Reference;
