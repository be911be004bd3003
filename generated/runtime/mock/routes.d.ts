/* scripts/runtime/mock/routes.ts */ import type { Route } from "./types.js";
/** The start of the paths of the mock's own resources, which no contract uses. */
export declare const MOCK_PREFIX = "/__mock/";
/** The path parameters in a path that matches the route, decoded. */
export declare function parametersOf({ pattern, parameters }: Route, path: string): Record<string, string>;
