// Generated from openapi/ by `npm run generate`. Do not edit.
import { inputError } from "./errors.js";
/** @returns What gives the token at hand. */
export function createTokenSource(token) {
    let renewed;
    let renewal;
    if (typeof token !== "function") {
        const grant = { token: checkToken(token) };
        return async () => grant;
    }
    async function ask(refresh) {
        let value;
        try {
            value = await token({ refresh });
        }
        catch (cause) {
            throw inputError("The token function failed; see the cause.", cause);
        }
        return checkToken(value);
    }
    function makeRenewal() {
        return ask(true)
            .then((newer) => (renewed = { token: newer }))
            .finally(() => (renewal = undefined));
    }
    return async () => {
        const latest = renewed;
        return {
            token: await ask(false),
            // Another call may have had a new token since this call asked for its own.
            renew: async () => (renewed === latest ? (renewal ??= makeRenewal()) : renewed),
        };
    };
}
/** Checked here because the error of fetch for a bad header value quotes the value. */
function checkToken(token) {
    if (typeof token === "string" && /^[\x21-\x7e]+$/.test(token))
        return token;
    throw inputError("The token is empty, or holds characters that no token has.");
}
