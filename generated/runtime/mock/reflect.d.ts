/* Compiled from scripts/runtime/mock/reflect.ts; edit that file. */ import type { Answer, Route } from "./prism.js";
/**
 * Puts the path parameters that were asked for into a success: into the property of the same name, and
 * wherever else in the body its value stood, such as in a `uri`.
 *
 * @param isDynamic Whether the body was made up; then the schema's examples say where the value stands.
 */
export declare function reflectParameters(answer: Answer, route: Route, path: string, isDynamic: boolean): Answer;
