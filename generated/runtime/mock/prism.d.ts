/* scripts/runtime/mock/prism.ts */ import type { Preferences } from "./prefer.js";
import type { MockResponse, PrismRequest, Route } from "./types.js";
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
