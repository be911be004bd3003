/* Compiled from scripts/runtime/msw/handlers.ts; edit that file. */ import { http, type HttpHandler } from "msw";
/** How MSW registers a handler for one HTTP method. */
type Method = (typeof http)["get"];
/** A body with other properties. A value that is not an object takes its place. */
export declare function bodyOf(body: unknown, overrides: unknown): unknown;
/**
 * A handler that returns a success with a new body, and with the path parameters of the request in place of the example's.
 *
 * @param names Names of the path parameters, in the order of `:p0`, `:p1` … in the pattern.
 */
export declare function successHandler(method: Method, pattern: string, names: readonly string[], create: () => unknown, overrides: unknown, status: number): HttpHandler;
/**
 * A handler that returns an error.
 *
 * @param examples The example of each declared status and range.
 * @param body Takes the place of the example.
 * @param create Makes the body of a status without an example.
 */
export declare function errorHandler(method: Method, pattern: string, status: number, body: unknown, examples: Record<string, unknown>, create: () => unknown): HttpHandler;
export {};
