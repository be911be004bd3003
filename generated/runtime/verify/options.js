/* Compiled from scripts/runtime/verify/options.ts; edit that file. */ import { X509Certificate } from "node:crypto";
import { connect } from "../client/connect.js";
import { serializePath } from "../client/path.js";

/** Options of {@link verify}. */















/** An invalid option, which the message names. Nothing was sent. */
export class VerifyError extends Error {
                    name = "VerifyError";
           kind = "argument";
}

/**
 * Checks every option.
 *
 * @returns The base URL, without a trailing slash.
 */
export function checkOptions({ server, keyId, token, timeoutMs, ca }               )         {
  try {
    if (ca !== undefined) new X509Certificate(ca);
  } catch {
    throw new VerifyError("ca is not a certificate in PEM.");
  }
  try {
    serializePath("{keyId}", { keyId });
    return connect({ baseUrl: server, token, timeoutMs }).baseUrl;
  } catch (error) {
    const message = (error         ).message
      .replace('Path parameter "keyId"', "keyId")
      .replace("baseUrl", "server")
      .replace(", or set allowInsecureHttp", "");
    throw new VerifyError(message);
  }
}
