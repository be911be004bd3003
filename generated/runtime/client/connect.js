/* Compiled from scripts/runtime/client/connect.ts; edit that file. */ import { checkBaseUrl } from "./base-url.js";
import { checkTimeout } from "./limits.js";

import { createTransport,           } from "./transport.js";

/** A server and how to reach it, from {@link connect}. It holds the credentials but does not show them. */















/**
 * Creates a connection, to pass to the functions named after the contract's operations. Sends nothing.
 *
 * @throws {CipherTrustError} of kind `input` for an invalid option: a `baseUrl` that is not a URL, not
 * `https:` (or `http:` to this machine), or has credentials, a query or a fragment; a `token` with invalid
 * characters; `timeoutMs`, `retries` or `maxResponseBytes` out of range.
 */
export function connect(options                )             {
  const {
    baseUrl,
    allowInsecureHttp,
    timeoutMs = 60_000,
    validate = true,
    servers,
  } = Object(options)              ;
  const checkedUrl = checkBaseUrl(baseUrl, allowInsecureHttp);
  checkTimeout(timeoutMs);
  const send = createTransport(options              );
  return Object.freeze({
    baseUrl: checkedUrl,
    validate,
    timeoutMs,
    send,
    servers,
    allowInsecureHttp,
  });
}
