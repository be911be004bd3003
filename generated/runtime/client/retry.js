/* Compiled from scripts/runtime/client/retry.ts; edit that file. */ /**
 * The statuses and network error codes after which the client retries: with these the server has not
 * carried out the call, or has never received it.
 */
const RETRYABLE = [429, 503, "ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN"];

/** Whether the client may retry after this status, or this code of a network error. */
export function isRetryable(reason         )          {
  return RETRYABLE.includes(reason          );
}

/** Milliseconds from a `Retry-After` in seconds or as a date; undefined if there is neither. */
export function retryAfterMsOf(headers         )                     {
  const text = headers.get("retry-after") ?? "";
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  // An HTTP date begins with the name of the day.
  if (!/^[a-z]/i.test(text)) return undefined;
  // Relative to the server's own clock, if the response has it.
  const ms = Date.parse(text) - (Date.parse(headers.get("date") ) || Date.now());
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}

/** Why a request failed, and the system's error code, such as ECONNREFUSED, which fetch puts in the cause. */
export function reasonOf(failure         )                                    {
  const { code: ownCode, cause = failure } = Object(failure)                           ;
  const { code = ownCode, message = failure } = Object(cause)                           ;
  return typeof code === "string" ? { code, reason: code } : { reason: String(message) };
}
