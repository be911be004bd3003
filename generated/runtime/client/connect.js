/* Compiled from scripts/runtime/client/connect.ts; edit that file. */ import { inputError } from "./errors.js";
import { checkTimeout } from "./limits.js";

import { createTransport,           } from "./transport.js";

/** A server and how to reach it, from {@link connect}. It holds the token but does not show it. */











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
  } = Object(options)                  ;
  const checkedUrl = checkBaseUrl(baseUrl, allowInsecureHttp);
  checkTimeout(timeoutMs);
  const send = createTransport(options);
  return Object.freeze({ baseUrl: checkedUrl, validate, timeoutMs, send });
}

function checkBaseUrl(baseUrl        , allowInsecureHttp                     )         {
  const refuse = (reason        ) => inputError(`baseUrl ${reason}`);
  let href        , protocol        , hostname        , username        , password        ;
  try {
    ({ href, protocol, hostname, username, password } = new URL(baseUrl));
  } catch {
    throw refuse("is not a valid URL; use one like https://ciphertrust.example.");
  }
  if (username || password) throw refuse("must not contain credentials; use token.");
  if (/[?#]/.test(href)) throw refuse("must not have a query or a fragment.");
  if (!/^https?:$/.test(protocol)) throw refuse(`must use https:, not ${protocol}`);
  if (protocol === "http:" && !allowInsecureHttp && !LOOPBACK.test(hostname)) {
    throw refuse(
      `uses http: to ${hostname}, which exposes the token; use https:, or set allowInsecureHttp.`,
    );
  }
  while (href.endsWith("/")) href = href.slice(0, -1);
  return href;
}

/** The hosts that are certainly this machine. A name under `localhost` is whatever the system resolves it to. */
const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;
