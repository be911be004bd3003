/**
 * The statuses and network error codes after which the client may retry: with these the server has not
 * carried out the call, or has never received it.
 */
export const RETRYABLE: unknown[] = [429, 503, "ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN"];

/**
 * Milliseconds from a `Retry-After` in seconds or as a date, the longest if there are several; undefined
 * if there is none.
 */
export function retryAfterMsOf(headers: Headers): number | undefined {
  // A date has a comma of its own, before the day of the month.
  const values = String(headers.get("retry-after")).split(/,(?! *\d\d[ -][a-z])/i);
  const delays = values.map((value) => {
    // Date.parse makes a date of nearly any text with a number.
    if (!/\d:\d/.test(value)) return Math.ceil(Number(value.trim() || NaN) * 1000);
    // One format of HTTP dates, which ends with the year, does not state its zone.
    const date = Date.parse(value.replace(/ \d{4}$/, "$& GMT"));
    // Relative to the server's own clock, if the response has it.
    return Math.max(0, date - (Date.parse(headers.get("date")!) || Date.now()));
  });
  const longest = Math.max(...delays.filter((it) => it >= 0));
  return longest < 0 ? undefined : longest;
}

/** Why a request failed. */
interface Explanation {
  /** One line: the system's error code, such as ECONNREFUSED, or the text of the last cause. */
  reason: string;
  code?: string | undefined;
  /** Whether the request has reached no server. */
  isUnsent: boolean;
}

/**
 * Explains a failure by its causes, of which an AggregateError has several.
 *
 * @param places How the message of a system error ends if it is about this request's own connection.
 */
export function explain(failure: unknown, places: string[] = []): Explanation {
  let reason = "";
  let code: string | undefined;
  let isUnsent: boolean | undefined;
  const seen = new Set([failure]);
  for (const error of seen) {
    // Any value may be thrown, such as one without a text, or whose getters throw.
    try {
      const { code: own, message, cause, errors } = Object(error);
      const text = String(typeof error === "string" ? error : (message ?? ""));
      // The codes of undici say less than its messages.
      code = typeof own === "string" && !/^UND_/.test(own) ? own : undefined;
      reason = code || text || reason;
      const inner = [cause].concat(errors).filter(Boolean);
      // A getter may return a new cause each time.
      if (seen.size < 99) for (const it of inner) seen.add(it);
      if (inner.length > 0) continue;
      const isOwn = places.some((it) => text.endsWith(it));
      isUnsent = (isUnsent ?? true) && isOwn && RETRYABLE.includes(code);
    } catch {
      isUnsent = false;
    }
  }
  // That is all that Node's fetch says of a 407.
  if (reason === "fetch failed") reason += ", perhaps since a proxy responded with 407";
  // A dispatcher of undici 8 in a fetch of another version.
  if (/^invalid on\w+ method$/.test(reason)) {
    reason += "; the dispatcher needs the fetch of the same undici: pass it as the option fetch";
  }
  return { reason: reason || "no reason given", code, isUnsent: Boolean(isUnsent) };
}
