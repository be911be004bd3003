/* Compiled from scripts/runtime/mock/reflect.ts; edit that file. */ import type { MockResponse, Route } from "./prism.js";
/**
 * Puts the path parameters of the request into a success: into the property of the same name, and
 * wherever else in the body its value occurs, such as in a `uri`.
 *
 * @param isDynamic Whether the body is generated. Then the schema's examples show where the value occurs.
 */
export declare function reflectParameters(response: MockResponse, route: Route, path: string, isDynamic: boolean): MockResponse;
