// Generated from openapi/ by `npm run generate`. Do not edit.
import type { IncomingHttpHeaders } from "node:http";
/**
 * The headers that Prism may see: those that it would fall over are refused.
 *
 * @throws {Refusal} for an `Accept` or a `Content-Type` that is none.
 */
export declare function checkHeaders(headers: IncomingHttpHeaders): Record<string, string | string[]>;
