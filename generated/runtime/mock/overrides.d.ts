/* Compiled from scripts/runtime/mock/overrides.ts; edit that file. */ import type { Route } from "./types.js";
/** A response that a test chooses in place of the usual one. */
export interface ResponseOverride {
    /** The operation that it is for. Default: every operation. */
    operationId?: string | undefined;
    /** The path parameter `id` that it is for; short for `parameters: { id }`. Default: any. */
    id?: string | undefined;
    /** The path parameters that it is for, decoded. Default: any. */
    parameters?: Record<string, string> | undefined;
    /**
     * The response, as in the header `Prefer`: `code=404`. A text stays until the mock is reset. Each text of
     * a list is for one request; after the last one the usual response follows.
     */
    prefer: string | string[];
}
/** The chosen responses. The latest that matches a request has precedence. */
export declare class Overrides {
    #private;
    /**
     * Replaces the override for the same operation and parameters.
     *
     * @throws {MockError} of kind `options` if it is invalid.
     */
    add(value: unknown, routes: Route[]): void;
    /** The value of `Prefer` for a request. One of a list is used up by it. */
    take({ operation }: Route, parameters: Record<string, string>): string | undefined;
    clear(): void;
}
