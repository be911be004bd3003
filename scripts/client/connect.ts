import { CipherTrustError } from "./errors.js";
import { createTransport, type Send } from "./transport.js";

/**
 * A bearer token of CipherTrust Manager, or a function that is asked for one before each call. Tokens
 * are valid for 300 seconds, so anything that runs longer passes a function.
 *
 * `refresh` is true when the server has refused the token given before and a new one is needed. This
 * version never asks again within a call, so it is always false.
 */
export type Token = string | ((request: { refresh: boolean }) => string | Promise<string>);

/** Options of {@link connect}. */
export interface ConnectOptions {
  /** Where CipherTrust Manager is, such as `https://ciphertrust.example`; may have a path, for a proxy. */
  baseUrl: string;
  /** The bearer token, or a function that gives it. */
  token: Token;
  /** Milliseconds that a call may take, from asking for the token to the end of the body. Default 60,000. */
  timeoutMs?: number | undefined;
  /** Allows `http:` to a host that is not this machine. The token is then readable on the way. Default false. */
  allowInsecureHttp?: boolean | undefined;
  /** Stands in for `fetch`. Default: `globalThis.fetch`, looked up at each call. */
  fetch?: typeof globalThis.fetch | undefined;
  /** Further options for `fetch`, such as Node's `dispatcher` for a custom certificate authority or a proxy. */
  requestInitExt?: Record<string, unknown> | undefined;
}

/** A server and the way to it, from {@link connect}. Holds the token, but does not show it. */
export interface Connection {
  /** Where the server is, without a slash at the end. */
  readonly baseUrl: string;
  /** Sends a request with the token, and reads its answer. For this package's own functions. */
  readonly send: Send;
}

/**
 * Says where the server is and how to reach it. Sends nothing. Give the connection to the functions
 * named after the contract's operations.
 *
 * @throws {CipherTrustError} of kind `input`, when `baseUrl` is not usable: no URL, not `https:` (or
 * `http:` to this machine), or with credentials, a query or a fragment.
 */
export function connect(options: ConnectOptions): Connection {
  return Object.freeze({
    baseUrl: checkBaseUrl(options.baseUrl, options.allowInsecureHttp ?? false),
    send: createTransport(options),
  });
}

function checkBaseUrl(baseUrl: string, allowInsecureHttp: boolean): string {
  let url: URL;
  try {
    url = new URL(baseUrl);
  } catch {
    throw new CipherTrustError(
      "input",
      "baseUrl is not a URL; give one like https://ciphertrust.example.",
    );
  }
  if (url.username !== "" || url.password !== "") {
    throw new CipherTrustError("input", "baseUrl must not hold credentials; give a token.");
  }
  if (/[?#]/.test(baseUrl)) {
    throw new CipherTrustError("input", "baseUrl must not have a query or a fragment.");
  }
  if (url.protocol !== "https:" && url.protocol !== "http:") {
    throw new CipherTrustError("input", `baseUrl must be https:, not ${url.protocol}`);
  }
  if (url.protocol === "http:" && !allowInsecureHttp && !isLoopback(url.hostname)) {
    throw new CipherTrustError(
      "input",
      `baseUrl is http: to ${url.hostname}, which shows the token on the way; use https:, or set allowInsecureHttp.`,
    );
  }
  return url.href.replace(/\/+$/, "");
}

function isLoopback(hostname: string): boolean {
  return /^(localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
}
