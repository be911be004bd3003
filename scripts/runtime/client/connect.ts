import { inputError } from "./errors.js";
import { checkTimeout } from "./limits.js";
import type { ConnectOptions } from "./options.js";
import { createTransport, type Send } from "./transport.js";

/** A server and how to reach it, from {@link connect}. It holds the token but does not show it. */
export interface Connection {
  /** The base URL, without a trailing slash. */
  readonly baseUrl: string;
  /** Whether to validate requests, and the body of a 2xx, against the contract. */
  readonly validate: boolean;
  /** Milliseconds that a call may take unless it has a `timeoutMs` of its own. */
  readonly timeoutMs: number;
  /** Sends a request with the token and reads the response. For this package's own functions. */
  readonly send: Send;
}

/**
 * Creates a connection, to pass to the functions named after the contract's operations. Sends nothing.
 *
 * @throws {CipherTrustError} of kind `input` for an invalid option: a `baseUrl` that is not a URL, not
 * `https:` (or `http:` to this machine), or has credentials, a query or a fragment; a `token` with invalid
 * characters; `timeoutMs`, `retries` or `maxResponseBytes` out of range.
 */
export function connect(options: ConnectOptions): Connection {
  const {
    baseUrl,
    allowInsecureHttp,
    timeoutMs = 60_000,
    validate = true,
  } = Object(options) as ConnectOptions;
  const checkedUrl = checkBaseUrl(baseUrl, allowInsecureHttp);
  checkTimeout(timeoutMs);
  const send = createTransport(options);
  return Object.freeze({ baseUrl: checkedUrl, validate, timeoutMs, send });
}

function checkBaseUrl(baseUrl: string, allowInsecureHttp: boolean | undefined): string {
  const refuse = (reason: string) => inputError(`baseUrl ${reason}`);
  let href: string, protocol: string, hostname: string, username: string, password: string;
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
