/* Compiled from scripts/runtime/mock/reference-document.ts; edit that file. */ import type { Route } from "./prism.js";
/** The parts of an OpenAPI document that this module changes. */
interface Document {
    servers?: unknown[];
    paths: Record<string, PathItem>;
}
type PathItem = {
    servers?: unknown[];
} & Record<string, Operation>;
interface Operation {
    servers?: unknown[];
    parameters?: unknown[];
}
/**
 * Prepares the document for Swagger UI: its only server is the mock, and each operation has a parameter
 * `Prefer` with every value that the mock knows for it.
 */
export declare function referenceDocument(path: string, routes: Route[]): Promise<Document>;
export {};
