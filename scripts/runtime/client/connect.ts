import { inputError } from "./errors.js";
import type { Hooks } from "./hooks.js";
import type { Token } from "./token.js";
import { createTransport, type Send } from "./transport.js";

/** Options of {@link connect}. */
export interface ConnectOptions extends Hooks {
  /** Where CipherTrust Manager is, such as `https://ciphertrust.example`; may have a path, for a proxy. */
  baseUrl: string;
  /** The bearer token, or a function that gives it. */
  token: Token;
  /** Milliseconds that a call may take, from asking for the token to the end of the last body. Default 60,000. */
  timeoutMs?: number | undefined;
  /**
   * How often a call is repeated that certainly had no effect: after a 429 or a 503, or where the
   * connection was refused or the host not found. Waits for what `Retry-After` says, else half a second
   * at most, doubled each time; never past `timeoutMs`. Default 2; 0 turns it off.
   */
  retries?: number | undefined;
  /** Whether the body of a 2xx must fit its schema. Default true. */
  validate?: boolean | undefined;
  /** Allows `http:` to a host that is not this machine. The token is then readable on the way. Default false. */
  allowInsecureHttp?: boolean | undefined;
  /** Stands in for `fetch`. Default: `globalThis.fetch`, looked up at each request. */
  fetch?: typeof globalThis.fetch | undefined;
  /** Further options for `fetch`, such as Node's `dispatcher` for a custom certificate authority or a proxy. */
  requestInitExt?: Record<string, unknown> | undefined;
}

/** A server and the way to it, from {@link connect}. Holds the token, but does not show it. */
export interface Connection {
  /** Where the server is, without a slash at the end. */
  readonly baseUrl: string;
  /** Whether the body of a 2xx must fit its schema. */
  readonly validate: boolean;
  /** Sends a request with the token, and reads its answer. For this package's own functions. */
  readonly send: Send;
}

/**
 * Says where the server is and how to reach it. Sends nothing. Give the connection to the functions
 * named after the contract's operations.
 *
 * @throws {CipherTrustError} of kind `input`, when an option is not usable: `baseUrl` that is no URL, not
 * `https:` (or `http:` to this machine), or with credentials, a query or a fragment; a `token` that is
 * neither a function nor what a header can hold; `timeoutMs` or `retries` out of range.
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
    throw refuse("is not a URL; give one like https://ciphertrust.example.");
  }
  const { protocol, hostname } = url;
  if (url.username || url.password) throw refuse("must not hold credentials; give a token.");
  if (/[?#]/.test(baseUrl)) throw refuse("must not have a query or a fragment.");
  if (!/^https?:$/.test(protocol)) throw refuse(`must be https:, not ${protocol}`);
  if (protocol === "http:" && !allowInsecureHttp && !LOOPBACK.test(hostname)) {
    throw refuse(
      `is http: to ${hostname}, which shows the token on the way; use https:, or set allowInsecureHttp.`,
    );
  }
  return url.href.replace(/\/+$/, "");
}

/** Names of this machine. */
const LOOPBACK = /^((.+\.)?localhost|127(\.\d+){3}|\[::1\])$/;
