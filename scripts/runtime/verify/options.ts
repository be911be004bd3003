import { X509Certificate } from "node:crypto";
import { connect } from "../client/connect.js";
import { serializePath } from "../client/path.js";

/** Options of {@link verify}. */
export interface VerifyOptions {
  /** Base URL of the server: `https:`, or `http:` to this machine. May have a path. */
  server: string;
  /** The id, in CipherTrust Manager, of the key that the workflows use. */
  keyId: string;
  /** The access token. */
  token: string;
  /** Milliseconds that each request may take. Default 60,000. */
  timeoutMs?: number | undefined;
  /** Certificates of the server's authority, in PEM. Default: those that Node trusts. */
  ca?: string | undefined;
  /** Accepts any certificate. Default false. */
  insecure?: boolean | undefined;
}

/** An invalid option, which the message names. Nothing was sent. */
export class VerifyError extends Error {
  override readonly name = "VerifyError";
  readonly kind = "argument";
}

/**
 * Checks every option.
 *
 * @returns The base URL, without a trailing slash.
 */
export function checkOptions({ server, keyId, token, timeoutMs, ca }: VerifyOptions): string {
  try {
    if (ca !== undefined) new X509Certificate(ca);
  } catch {
    throw new VerifyError("ca is not a certificate in PEM.");
  }
  try {
    serializePath("{keyId}", { keyId });
    return connect({ baseUrl: server, token, timeoutMs }).baseUrl;
  } catch (error) {
    const message = (error as Error).message
      .replace('Path parameter "keyId"', "keyId")
      .replace("baseUrl", "server")
      .replace(", or set allowInsecureHttp", "");
    throw new VerifyError(message);
  }
}
