// Generated from openapi/ by `npm run generate`. Do not edit.
import createFetchClient, {} from "openapi-fetch";
import { connect } from "./connect.js";
import { CipherTrustError } from "./errors.js";
import { serializePath } from "./path.js";
/**
 * An openapi-fetch client of the contract, with the token, the timeout and the guards of `connect`.
 * Calls give openapi-fetch's `{ data, error, response }`; go by `response.ok`, since an error without a
 * body has no `error`. Middleware goes in by `use`. A `baseUrl` given to a single call must lead to the
 * same server; a `fetch` given to a single call stands in for all of this, the token included.
 *
 * @throws {CipherTrustError} of kind `input`, when `baseUrl` is not usable. Calls throw kinds `input`,
 * `redirect`, `timeout`, `aborted` and `network`, and what openapi-fetch throws by itself: a
 * SyntaxError for a 2xx that is not JSON.
 */
export function createClient(options) {
    const { token, timeoutMs, allowInsecureHttp, fetch, requestInitExt, ...clientOptions } = options;
    const connection = connect(options);
    return createFetchClient({
        pathSerializer: serializePath,
        ...clientOptions,
        baseUrl: connection.baseUrl,
        fetch: async (request) => {
            const { headers, signal, method, url } = request;
            if (!url.startsWith(`${connection.baseUrl}/`)) {
                throw new CipherTrustError("input", "The request is not for the server of baseUrl; nothing was sent.");
            }
            const name = `${method} ${new URL(url).pathname}`;
            return readable(await connection.send(name, request, { headers }, { signal }));
        },
    });
}
/** The response as if its body had not been read. */
function readable({ response, body }) {
    const { status, statusText, headers, url } = response;
    const copy = new Response(body.byteLength === 0 ? null : body, { status, statusText, headers });
    return Object.defineProperty(copy, "url", { value: url });
}
