import { inputError } from "./errors.js";
import type { Hooks } from "./hooks.js";
import type { Token } from "./token.js";
import { createTransport, type Send } from "./transport.js";

/** Options of {@link connect}. */
export interface ConnectOptions extends Hooks {
  /** Base URL of CipherTrust Manager, such as `https://ciphertrust.example`. May have a path, for a proxy. */
  baseUrl: string;
  /** The access token, or a function that provides it. */
  token: Token;
  /** Milliseconds that a call may take, from the token request to the end of the last body. Default 60,000. */
  timeoutMs?: number | undefined;
  /**
   * How many times to retry a call that is known to have had no effect: after a 429 or 503, a refused
   * connection or an unknown host. The backoff is the server's `Retry-After`, else up to half a second,
   * doubled with each retry, and never past `timeoutMs`. Default 2; 0 disables retries.
   */
  retries?: number | undefined;
  /** Whether to validate the body of a 2xx against its schema. Default true. */
  validate?: boolean | undefined;
  /** Permits plain `http:` to other hosts. This exposes the token on the network. Default false. */
  allowInsecureHttp?: boolean | undefined;
  /** Replaces `globalThis.fetch`, which is otherwise looked up for each request. */
  fetch?: typeof globalThis.fetch | undefined;
  /** More options for `fetch`, such as Node's `dispatcher` for a CA certificate or a proxy. */
  requestInitExt?: Record<string, unknown> | undefined;
}

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
 * characters; `timeoutMs` or `retries` out of range.
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
  if (url.username || url.password)
    throw refuse("must not contain credentials; use the token option.");
  if (/[?#]/.test(baseUrl)) throw refuse("must not have a query or a fragment; remove it.");
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
