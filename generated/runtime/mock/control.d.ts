/* scripts/runtime/mock/control.ts */ import type { IncomingMessage, ServerResponse } from "node:http";
import type { Journal } from "./journal.js";
import type { Overrides } from "./overrides.js";
import type { Route } from "./types.js";
/** Responds to a request for `path`, if it is one for the control of the mock. */
export type Control = (path: string, request: IncomingMessage, response: ServerResponse, signal: AbortSignal) => boolean;
/**
 * The control of the mock over HTTP, for tests in any language and for whatever waits for the mock.
 *
 * @param routesOf Returns the routes that are served now.
 * @param host The address that the mock listens on.
 */
export declare function createControl(journal: Journal, overrides: Overrides, routesOf: () => Route[], host: string): Control;
