/* scripts/runtime/msw/handlers.ts */ import type { HttpHandler } from "msw";
import * as msw from "msw";
/** How MSW registers a handler for one HTTP method. */
type Method = keyof typeof msw.http;
/** A body with other properties. A value that is not an object takes its place. */
export declare function bodyOf(body: unknown, overrides: unknown): unknown;
/**
 * A handler that returns a success, with the path parameters of the request in place of the example's.
 *
 * @param pattern Matches the end of the URL, with a group for each path parameter.
 * @param names Names of the path parameters, in the order of the groups.
 * @param mediaType Undefined for a response without a body.
 * @param create Returns an example of the body; undefined if there is none.
 */
export declare function successHandler(method: Method, pattern: RegExp, names: readonly string[], mediaType: string | undefined, create: (() => unknown) | undefined, overrides: unknown, status: number): HttpHandler;
/**
 * A handler that returns an error.
 *
 * @param examples The example of each declared status, range and `default`.
 * @param body Takes the place of the example.
 */
export declare function errorHandler(method: Method, pattern: RegExp, status: number, body: unknown, examples: Record<string, unknown>): HttpHandler;
export {};
