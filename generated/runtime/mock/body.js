/* Compiled from scripts/runtime/mock/body.ts; edit that file. */ 
import { Refusal } from "./errors.js";

/** More than any call of the contract takes; Prism needs seconds for ten times as much. */
const MOST_BYTES = 1024 * 1024;

/** What the server emits on a request whose body stops or breaks, with the {@link Refusal}. */
export const BROKEN = "broken";

/**
 * Reads the body of a request.
 *
 * @throws {Refusal} for one that is too large, or that stops before its end.
 */
export function readBody(request                 )                  {
  return new Promise((resolve, reject) => {
    const chunks           = [];
    let bytes = 0;
    request.on("data", (chunk        ) => {
      chunks.push(chunk);
      bytes += chunk.length;
      if (bytes <= MOST_BYTES) return;
      request.removeAllListeners("data");
      // The rest is read and dropped: a client that is still sending would not see the answer else.
      request.resume();
      reject(new Refusal(413, `The body is larger than ${MOST_BYTES} bytes.`));
    });
    request.on("end", () => resolve(Buffer.concat(chunks).toString()));
    request.on("error", reject);
    request.on(BROKEN, reject);
  });
}
