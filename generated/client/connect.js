// Generated from openapi/ by `npm run generate`. Do not edit.
import { inputError } from "./errors.js";
import { createTransport } from "./transport.js";
/**
 * Says where the server is and how to reach it. Sends nothing. Give the connection to the functions
 * named after the contract's operations.
 *
 * @throws {CipherTrustError} of kind `input`, when an option is not usable: `baseUrl` that is no URL, not
 * `https:` (or `http:` to this machine), or with credentials, a query or a fragment; a `token` that is
 * neither a function nor what a header can hold; `timeoutMs` or `retries` out of range.
 */
export function connect(options) {
    return Object.freeze({
        baseUrl: checkBaseUrl(options.baseUrl, options.allowInsecureHttp),
        validate: options.validate ?? true,
        send: createTransport(options),
    });
}
function checkBaseUrl(baseUrl, allowInsecureHttp) {
    const refuse = (reason) => inputError(`baseUrl ${reason}`);
    let url;
    try {
        url = new URL(baseUrl);
    }
    catch {
        throw refuse("is not a URL; give one like https://ciphertrust.example.");
    }
    const { protocol, hostname } = url;
    if (url.username || url.password)
        throw refuse("must not hold credentials; give a token.");
    if (/[?#]/.test(baseUrl))
        throw refuse("must not have a query or a fragment.");
    if (!/^https?:$/.test(protocol))
        throw refuse(`must be https:, not ${protocol}`);
    if (protocol === "http:" && !allowInsecureHttp && !LOOPBACK.test(hostname)) {
        throw refuse(`is http: to ${hostname}, which shows the token on the way; use https:, or set allowInsecureHttp.`);
    }
    return url.href.replace(/\/+$/, "");
}
/** Names of this machine. */
const LOOPBACK = /^((.+\.)?localhost|127(\.\d+){3}|\[::1\])$/;
