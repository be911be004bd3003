import type { IncomingMessage, ServerResponse } from "node:http";
import type { MockOptions } from "./options.js";
import { MOCK_PREFIX } from "./routes.js";

/** Writes a line. */
export type Log = (line: string, status: number) => void;

/** Whatever `onLog` throws or rejects with is ignored, so that it ends nothing. */
export function createLog({ onLog }: MockOptions): Log {
  return (line, status) => {
    const call = async () => onLog?.(line, status);
    call().catch(() => {});
  };
}

/** Logs a response when it has been sent, unless it is a success of the mock's own resources. */
export function logResponse(
  log: Log,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const begin = performance.now();
  response.once("close", () => {
    const status = response.statusCode;
    if (path.startsWith(MOCK_PREFIX) && status < 400) return;
    const ms = Math.round(performance.now() - begin);
    const cut = response.writableFinished ? "" : ", cut off";
    const outcome = response.headersSent ? status + cut : "no response";
    log(`${request.method} ${path} ${ms} ms: ${outcome}`, status);
  });
}
