/* Compiled from scripts/runtime/mock/body.ts; edit that file. */ 
import { HttpError } from "./errors.js";

/** More than any operation of the contract takes. Prism needs seconds for ten times as much. */
const MAX_BYTES = 1024 * 1024;

/**
 * Reads the body of a request.
 *
 * @param signal Aborted with an {@link HttpError} if the rest of the request cannot be read.
 * @throws {HttpError} for a body that is too large or incomplete.
 */
export function readBody(request                 , signal             )                  {
  return new Promise((resolve, reject) => {
    const chunks           = [];
    let bytes = 0;
    request.on("data", (chunk        ) => {
      chunks.push(chunk);
      bytes += chunk.length;
      if (bytes <= MAX_BYTES) return;
      request.removeAllListeners("data");
      // Drain the rest: a client reads the response only once it has sent its request.
      request.resume();
      reject(new HttpError(413, `The body is larger than ${MAX_BYTES} bytes.`));
    });
    request.on("end", () => resolve(Buffer.concat(chunks).toString()));
    request.on("error", reject);
    signal.addEventListener("abort", () => reject(signal.reason));
  });
}
