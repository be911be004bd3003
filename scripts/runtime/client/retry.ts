/**
 * After which a call may be made again, as it is certain to have had no effect: answers by which the
 * server says that it has not done the work, and network errors by which it never got the call.
 */
const HARMLESS = [429, 503, "ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN"];

/** Whether a call may be made again after this status, or this code of a network error. */
export function mayRepeat(reason: unknown): boolean {
  return HARMLESS.includes(reason as string);
}

/** Milliseconds that a `Retry-After` asks for, in seconds or as a date; undefined where it has neither. */
export function retryAfterMsOf(headers: Headers): number | undefined {
  const text = headers.get("retry-after") ?? "";
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  // By the server's own clock, where it shows it. A date begins with the name of its day.
  if (!/^[a-z]/i.test(text)) return undefined;
  const ms = Date.parse(text) - (Date.parse(headers.get("date")!) || Date.now());
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}

/** Why no answer came, and the code of the system's error, such as ECONNREFUSED: fetch keeps it one level down. */
export function reasonOf(failure: unknown): { code?: string; reason: string } {
  const { code: ownCode, cause = failure } = Object(failure) as Record<string, unknown>;
  const { code = ownCode, message = failure } = Object(cause) as Record<string, unknown>;
  return typeof code === "string" ? { code, reason: code } : { reason: String(message) };
}
