/* scripts/runtime/mock/reference-document.ts */ import type { Route } from "./types.js";
/**
 * Prepares the document for Swagger UI: its only server is the mock, and each operation has a parameter
 * `Prefer` with every value that the mock knows for it.
 *
 * @returns The document as JSON.
 */
export declare function referenceJson(path: string, routes: Route[], basePath: string): Promise<string>;
