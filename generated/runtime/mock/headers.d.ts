/* scripts/runtime/mock/headers.ts */ import type { IncomingHttpHeaders } from "node:http";
/**
 * The headers to hand to Prism, which crashes on an invalid `Accept` or `Content-Type`, and knows a scheme of
 * `Authorization` in one case only.
 *
 * @throws {HttpError} for one of these two that is invalid.
 */
export declare function checkHeaders(headers: IncomingHttpHeaders): Record<string, string | string[]>;
