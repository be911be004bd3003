// Generated from openapi/ by `npm run generate`. Do not edit.
import { inputError } from "./errors.js";
export function createTokenSource(token) {
    let renewed;
    let renewal;
    if (typeof token !== "function")
        checkToken(token);
    async function ask(refresh) {
        if (typeof token !== "function")
            return token;
        let value;
        try {
            value = await token({ refresh });
        }
        catch (cause) {
            throw inputError("The token function failed; see the cause.", cause);
        }
        return checkToken(value);
    }
    async function makeRenewal() {
        try {
            return (renewed = { token: await ask(true), refreshes: (renewed?.refreshes ?? 0) + 1 });
        }
        finally {
            renewal = undefined;
        }
    }
    return {
        async current() {
            const refreshes = renewed?.refreshes ?? 0;
            return { token: await ask(false), refreshes };
        },
        renew(refused) {
            if (typeof token !== "function")
                return undefined;
            // Another call may have had a new token since this call asked for its own.
            if (renewed && renewed.refreshes > refused.refreshes)
                return Promise.resolve(renewed);
            return (renewal ??= makeRenewal());
        },
    };
}
/** Checked here because the error of fetch for a bad header value quotes the value. */
function checkToken(token) {
    if (typeof token === "string" && /^[\x21-\x7e]+$/.test(token))
        return token;
    throw inputError("The token is empty, or holds characters that no token has.");
}
