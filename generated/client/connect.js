// Generated from openapi/ by `npm run generate`. Do not edit.
import { CipherTrustError } from "./errors.js";
import { createTransport } from "./transport.js";
/**
 * Says where the server is and how to reach it. Sends nothing. Give the connection to the functions
 * named after the contract's operations.
 *
 * @throws {CipherTrustError} of kind `input`, when `baseUrl` is not usable: no URL, not `https:` (or
 * `http:` to this machine), or with credentials, a query or a fragment.
 */
export function connect(options) {
    return Object.freeze({
        baseUrl: checkBaseUrl(options.baseUrl, options.allowInsecureHttp ?? false),
        send: createTransport(options),
    });
}
function checkBaseUrl(baseUrl, allowInsecureHttp) {
    let url;
    try {
        url = new URL(baseUrl);
    }
    catch {
        throw new CipherTrustError("input", "baseUrl is not a URL; give one like https://ciphertrust.example.");
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
        throw new CipherTrustError("input", `baseUrl is http: to ${url.hostname}, which shows the token on the way; use https:, or set allowInsecureHttp.`);
    }
    return url.href.replace(/\/+$/, "");
}
function isLoopback(hostname) {
    return /^(localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
}
