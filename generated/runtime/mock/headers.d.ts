/* Compiled from scripts/runtime/mock/headers.ts; edit that file. */ import type { IncomingHttpHeaders } from "node:http";
/**
 * The headers that Prism may see: those that it would fall over are refused.
 *
 * @throws {Refusal} for an `Accept` or a `Content-Type` that is none.
 */
export declare function checkHeaders(headers: IncomingHttpHeaders): Record<string, string | string[]>;
