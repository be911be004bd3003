import { inputError } from "./errors.js";

/**
 * The base URL, without a trailing slash.
 *
 * @param option Its name, for messages.
 * @throws {CipherTrustError} of kind `input` if it is not a URL, not `https:` (or `http:` to this machine),
 * or has credentials, a query or a fragment.
 */
export function checkBaseUrl(
  baseUrl: string,
  allowInsecureHttp: boolean | undefined,
  option = "baseUrl",
): string {
  const refuse = (reason: string) => inputError(`${option} ${reason}`);
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
