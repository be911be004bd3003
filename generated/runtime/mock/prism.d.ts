/* Compiled from scripts/runtime/mock/prism.ts; edit that file. */ import type * as PrismHttp from "@stoplight/prism-http";
import type { Preferences } from "./prefer.js";
type Operation = Awaited<ReturnType<typeof PrismHttp.getHttpOperationsFromSpec>>[number];
/** A request as Prism takes it. */
export interface PrismRequest {
    method: string;
    path: string;
    query: URLSearchParams;
    headers: Record<string, string | string[]>;
    body: unknown;
}
/** A response, before it is sent. */
export interface MockResponse {
    status: number;
    headers: Record<string, string>;
    /** A text, or a value to serialize as JSON. */
    body: unknown;
}
/** An operation of the document, and how to recognize its requests. */
export interface Route {
    operation: Operation;
    method: string;
    /** Matches its paths. */
    pattern: RegExp;
    /** Names of the path parameters, in the order of the pattern's groups. */
    parameters: string[];
}
/** Prism within this process, on one document. */
export interface Prism {
    routes: Route[];
    /** @throws {HttpError} if the document has no response for the request. */
    respond(request: PrismRequest, preferences: Preferences): Promise<MockResponse>;
}
/**
 * Loads Prism and has it read the document.
 *
 * @throws {MockError} of kind `prism` or `document`.
 */
export declare function loadPrism(document: string): Promise<Prism>;
export {};
