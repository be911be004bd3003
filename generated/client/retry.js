// Generated from openapi/ by `npm run generate`. Do not edit.
/** Answers by which the server says that it has not done the work. */
const NOT_DONE = [429, 503];
/** Codes of network errors by which the server never got the call. */
const NOT_SENT = ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN"];
/** Whether a call may be made again after this: whether it is certain to have had no effect. */
export function mayRepeat(status, code) {
    return NOT_DONE.includes(status) || NOT_SENT.includes(code);
}
/** Milliseconds before another call: half to one second, doubled each time, unless the server says. */
export function delayBefore(repetition, retryAfterMs) {
    return retryAfterMs ?? 2 ** repetition * (250 + Math.random() * 250);
}
/** Milliseconds that a `Retry-After` asks for, in seconds or as a date; undefined where it has neither. */
export function retryAfterMsOf(headers) {
    const text = headers.get("retry-after") ?? "";
    if (/^\d+$/.test(text))
        return Number(text) * 1000;
    // By the server's own clock, where it shows it. A date begins with the name of its day.
    const ms = Date.parse(text) - (Date.parse(headers.get("date") ?? "") || Date.now());
    return /^[a-z]/i.test(text) && !Number.isNaN(ms) ? Math.max(0, ms) : undefined;
}
/** The code of a system error such as ECONNREFUSED, which fetch keeps one level down. */
export function codeOf(error) {
    const { code, cause } = Object(error);
    const found = Object(cause).code ?? code;
    return typeof found === "string" ? found : undefined;
}
