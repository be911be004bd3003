import { oneLine } from "./errors.js";

/** Shorter tokens would match ordinary words. CipherTrust Manager has no tokens that short. */
const MIN_SECRET_LENGTH = 6;

const REDACTED = "[redacted]";

/** How many escapes may be nested. A text with more is redacted. */
const MAX_LEVELS = 9;

/** Escapes of JSON, percent-encoding, and character references of HTML. A token is in ASCII. */
const ESCAPE = /(?:\\u00|%|&#x0*)([\da-f]{2});?|&#(\d+);?|(&)amp;|&\w+;|\\[bfnrt]|\\(.)/gi;

/** Redacts each secret in a text; the whole text if it still quotes one. */
export type Redact = (text: string) => string;

/**
 * A text quotes a secret if it contains 8 characters in a row of it: in other case, escaped, in base64, or
 * with punctuation or spaces in between.
 */
export function createRedact(secrets: readonly string[]): Redact {
  // A secret may itself look as if it were escaped.
  const all = secrets.flatMap((it) => [it, decode(it)]);
  const known = all.filter((it) => it.length >= MIN_SECRET_LENGTH);
  // What is in front of the secret shifts its characters in base64.
  const base64 = known.flatMap((it) =>
    ["", " ", "  "].map((front) => globalThis.btoa?.(front + it) ?? ""),
  );
  const parts = new Set([...known, ...base64].flatMap((it) => [...partsOf(it)]));

  function quotes(text: string): boolean {
    for (const part of partsOf(text)) if (parts.has(part)) return true;
    // A secret may have few letters and digits.
    return known.some((it) => text.includes(it));
  }

  return (text) => {
    let redacted = text;
    for (const secret of known) redacted = redacted.replaceAll(secret, REDACTED);
    let escaped = redacted;
    for (let level = 0; level < MAX_LEVELS && !quotes(escaped); level++) {
      const decoded = decode(escaped);
      if (decoded === escaped) return redacted;
      escaped = decoded;
    }
    return REDACTED;
  };
}

/** Redacts each string of a JSON text that quotes a secret; the whole text if it still quotes one. */
export function redactJson(redact: Redact, text: string): string {
  if (redact(text) === text) return text;
  try {
    const body: unknown = JSON.parse(text, (_, value: unknown) =>
      typeof value === "string" ? redact(value) : value,
    );
    return redact(JSON.stringify(body));
  } catch {
    return redact(text);
  }
}

/** Removes one level of escapes. */
function decode(text: string): string {
  return text.replace(ESCAPE, (_, hex, decimal, ampersand, other) => {
    const code = parseInt(hex, 16) || decimal;
    return code ? String.fromCharCode(code) : (ampersand ?? other ?? "");
  });
}

/** Each 8 characters in a row, of the letters and digits alone and in lower case. */
function* partsOf(text: string): Generator<string> {
  const folded = text.toLowerCase().replace(/[^a-z0-9]+/g, "");
  for (let end = 8; end <= folded.length; end++) yield folded.slice(end - 8, end);
}

/** A longer message may be a part of the response. */
const MAX_MESSAGE_LENGTH = 150;

/** How many causes to copy. */
const MAX_CAUSES = 9;

/** How many values to search for a secret. */
const MAX_VALUES = 9999;

/**
 * The caller's own error, unless it quotes a secret. Any other cause may have a part of the response in any
 * property, so only its name, message, code and causes are copied.
 */
export function redactCause(redact: Redact, cause: unknown, isCallers: boolean): unknown {
  if (cause === undefined || (isCallers && !quotesSecret(redact, cause))) return cause;
  return copy(redact, cause, MAX_CAUSES);
}

function quotesSecret(redact: Redact, cause: unknown): boolean {
  const values = new Set<any>([cause]);
  try {
    for (const value of values) {
      if (values.size > MAX_VALUES) return true;
      if (Object(value) === value) {
        for (const key of Reflect.ownKeys(value)) values.add(key).add(value[key]);
        // Headers, those of a request, and maps are printed, but are not own properties.
        values.add(value.headers);
        if (Symbol.iterator in value) for (const it of value) values.add(it);
      } else if (redact(String(value)) !== String(value)) return true;
    }
    return false;
  } catch {
    return true;
  }
}

function copy(redact: Redact, value: unknown, depth: number): Error {
  try {
    const { name, message = value, code, cause } = Object(value) as { [key: string]: unknown };
    const show = (it: unknown) => redact(oneLine(String(it).slice(0, MAX_MESSAGE_LENGTH)));
    const deeper = cause && depth > 0 ? { cause: copy(redact, cause, depth - 1) } : {};
    const error = new Error(show(message), deeper);
    return Object.assign(error, { name: show(name), code: code && show(code) });
  } catch {
    return new Error(REDACTED);
  }
}
