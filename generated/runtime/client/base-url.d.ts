/* scripts/runtime/client/base-url.ts */ /**
 * The base URL, without a trailing slash.
 *
 * @param option Its name, for messages.
 * @throws {CipherTrustError} of kind `input` if it is not a URL, not `https:` (or `http:` to this machine),
 * or has credentials, a query or a fragment.
 */
export declare function checkBaseUrl(baseUrl: string, allowInsecureHttp: boolean | undefined, option?: string): string;
