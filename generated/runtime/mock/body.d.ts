/* scripts/runtime/mock/body.ts */ import type { IncomingMessage } from "node:http";
/**
 * Reads the body of a request.
 *
 * @param signal Aborted with an {@link HttpError} if the rest of the request cannot be read.
 * @throws {HttpError} for a body that is too large or incomplete.
 */
export declare function readBody(request: IncomingMessage, signal: AbortSignal): Promise<string>;
