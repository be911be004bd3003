/**
 * Servers that operations have of their own. Only their definitions import this module.
 *
 * @module
 */
import { checkBaseUrl } from "./base-url.js";
import { inputError } from "./errors.js";
import type { BaseUrls } from "./response.js";

/**
 * The base URL of an operation whose server in the contract has this URL: what the option `servers` says, else the
 * URL itself if it has the origin of `baseUrl`. The caller has agreed to no other origin.
 *
 * @throws {CipherTrustError} of kind `input` for any other origin.
 */
export function at(url: string): (connection: BaseUrls) => string {
  return ({ baseUrl, servers, allowInsecureHttp }) => {
    const chosen = servers?.[url];
    if (chosen !== undefined) return checkBaseUrl(chosen, allowInsecureHttp, `servers["${url}"]`);
    if (new URL(url).origin === new URL(baseUrl).origin) return url;
    throw inputError(
      `The operation has the server ${url}; to send it there, set servers: { "${url}": "${url}" }.`,
    );
  };
}
