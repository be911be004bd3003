/* scripts/runtime/mock/log.ts */ import type { IncomingMessage, ServerResponse } from "node:http";
import type { MockOptions } from "./options.js";
/** Writes a line. */
export type Log = (line: string, status: number) => void;
/** Whatever `onLog` throws or rejects with is ignored, so that it ends nothing. */
export declare function createLog({ onLog }: MockOptions): Log;
/** Logs a response when it has been sent, unless it is a success of the mock's own resources. */
export declare function logResponse(log: Log, path: string, request: IncomingMessage, response: ServerResponse): void;
