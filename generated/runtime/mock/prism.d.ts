/* Compiled from scripts/runtime/mock/prism.ts; edit that file. */ import type * as PrismHttp from "@stoplight/prism-http";
import type { Fault, Preferences } from "./prefer.js";
export type Operation = Awaited<ReturnType<typeof PrismHttp.getHttpOperationsFromSpec>>[number];
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
    /** How to break it. A request that is refused gets its response unbroken. */
    fault?: Fault | undefined;
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
    /** The route of a request. A path such as /keys/current has precedence over /keys/{id}. */
    find(method: string, path: string): Route | undefined;
    /** @throws {HttpError} if the request is invalid, or the document has no response for it. */
    respond(request: PrismRequest, preferences: Preferences): Promise<MockResponse>;
}
/**
 * Loads Prism and has it read the document.
 *
 * @throws {MockError} of kind `prism` or `document`.
 */
export declare function loadPrism(document: string): Promise<Prism>;
