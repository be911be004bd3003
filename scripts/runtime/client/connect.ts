import { inputError } from "./errors.js";
import type { ConnectOptions } from "./options.js";
import { createTransport, type Send } from "./transport.js";

/** A server and how to reach it, from {@link connect}. It holds the token but does not show it. */
export interface Connection {
  /** The base URL, without a trailing slash. */
  readonly baseUrl: string;
  /** Whether to validate the body of a 2xx against its schema. */
  readonly validate: boolean;
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
  return Object.freeze({
    baseUrl: checkBaseUrl(options.baseUrl, options.allowInsecureHttp),
    validate: options.validate ?? true,
    send: createTransport(options),
  });
}

function checkBaseUrl(baseUrl: string, allowInsecureHttp: boolean | undefined): string {
  const refuse = (reason: string) => inputError(`baseUrl ${reason}`);
  let url: URL;
  try {
    url = new URL(baseUrl);
  } catch {
    throw refuse("is not a valid URL; use one like https://ciphertrust.example.");
  }
  const { protocol, hostname } = url;
  if (url.username || url.password) throw refuse("must not contain credentials; use token.");
  if (/[?#]/.test(baseUrl)) throw refuse("must not have a query or a fragment.");
  if (!/^https?:$/.test(protocol)) throw refuse(`must use https:, not ${protocol}`);
  if (protocol === "http:" && !allowInsecureHttp && !LOOPBACK.test(hostname)) {
    throw refuse(
      `uses http: to ${hostname}, which exposes the token; use https:, or set allowInsecureHttp.`,
    );
  }
  return url.href.replace(/\/+$/, "");
}

/** Host names of this machine. */
const LOOPBACK = /^((.+\.)?localhost|127(\.\d+){3}|\[::1\])$/;
