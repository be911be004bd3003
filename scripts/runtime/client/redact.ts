import { oneLine } from "./errors.js";

/** Shorter tokens would match ordinary words. CipherTrust Manager has no tokens that short. */
const MIN_SECRET_LENGTH = 6;

const REDACTED = "[redacted]";

/** How many escapes may be nested. A text with more is redacted. */
const MAX_LEVELS = 9;

/** How far to search a cause for a secret. */
const MAX_DEPTH = 9;
const MAX_VALUES = 9999;

/** A longer text in a cause may be a part of the response. */
const MAX_CAUSE_LENGTH = 150;

/** The properties of the system's errors. None has a part of the response. */
const SYSTEM_PROPERTY = /^(name|message|stack|cause|code|errno|syscall|hostname|address|port)$/;

/** Escapes of JSON and JavaScript, percent-encoding, and character references of HTML. */
const ESCAPE =
  /[\\%]u([\da-f]{4})|(?:[\\0]x|%)([\da-f]{2})|(?:&#x|\\u\{)([\da-f]+)[;}]?|&#(\d+);?|(&)amp;|&\w+;|\\[bfnrt]|\\(.)/gi;

/** Redacts each secret in a text; the whole text if it still quotes one. */
export type Redact = (text: string) => string;

/**
 * A text quotes a secret if it contains 8 characters in a row of it: in other case, escaped, with
 * punctuation or spaces in between, in base64, or as hexadecimal or decimal character codes.
 */
export function createRedact(secrets: readonly string[]): Redact {
  // A secret may itself look as if it were escaped.
  const all = secrets.flatMap((it) => [it, decode(it)]);
  const known = all.filter((it) => it.length >= MIN_SECRET_LENGTH);
  /** Each 8 characters in a row, and how many such parts in a row there must be. */
  const parts = new Map<string, number>();
  const addParts = (text: string, count: number) => {
    const folded = fold(text);
    for (let end = 8; end <= folded.length; end++) parts.set(folded.slice(end - 8, end), count);
  };
  for (const secret of known) {
    // What is in front of the secret shifts its characters in base64.
    for (const front of ["", " ", "  "]) addParts(globalThis.btoa?.(front + secret) ?? "", 1);
    for (const radix of [16, 10]) {
      addParts(Array.from(secret, (it) => it.charCodeAt(0).toString(radix)).join(""), 2);
    }
    addParts(secret, 1);
  }

  function quotes(text: string): boolean {
    // A secret may have few letters and digits.
    if (known.some((it) => text.includes(it))) return true;
    const folded = fold(text);
    for (let end = 8; end <= folded.length; end++) {
      const count = parts.get(folded.slice(end - 8, end));
      if (count === 1 || (count && parts.has(folded.slice(end - 16, end - 8)))) return true;
    }
    return false;
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
  return text.replace(ESCAPE, (_, utf16, byte, hex, decimal, ampersand, other) => {
    const code = parseInt(utf16 ?? byte ?? hex, 16) || decimal;
    return code ? String.fromCharCode(code) : (ampersand ?? other ?? "");
  });
}

/** Only the letters and digits, in lower case. */
function fold(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, "");
}

/**
 * The cause itself; if it quotes a secret or is too large to search, a new error with its redacted name,
 * message, code and cause.
 *
 * @param mayHoldBody Whether the cause may hold a part of the response. Then it is kept only if it has no
 * other properties than errors of the system, and no long text.
 */
export function redactCause(redact: Redact, cause: unknown, mayHoldBody: boolean): unknown {
  const seen = new Set<unknown>();
  const texts: string[] = [];
  if (!collect(cause, MAX_DEPTH)) return copy(cause, MAX_DEPTH);
  const all = texts.join("\n");
  return redact(all) === all ? cause : copy(cause, MAX_DEPTH);

  /** Collects the texts of a value. Returns whether it may be kept, apart from secrets. */
  function collect(value: unknown, depth: number, key?: string | symbol): boolean {
    if (typeof value === "string" || typeof value === "number") {
      const text = String(value);
      texts.push(text);
      return !mayHoldBody || key === "stack" || text.length <= MAX_CAUSE_LENGTH;
    }
    if (typeof value !== "object" || value === null || seen.has(value)) return true;
    if (depth === 0 || seen.add(value).size > MAX_VALUES) return false;
    try {
      const keys = Reflect.ownKeys(value);
      texts.push(...keys.map(String));
      const isSystemError = () =>
        value instanceof Error && keys.every((it) => SYSTEM_PROPERTY.test(String(it)));
      if (mayHoldBody && !isSystemError()) return false;
      const parts = keys.map((it) => [Reflect.get(value, it), it] as const);
      // A map, headers, and the headers of a request are not own properties, but are printed.
      if (Symbol.iterator in value) parts.push([[...(value as Iterable<unknown>)], ""]);
      if ("headers" in value) parts.push([value.headers, ""]);
      return parts.every(([part, it]) => collect(part, depth - 1, it));
    } catch {
      return false;
    }
  }

  function copy(value: unknown, depth: number): Error {
    try {
      const { name, message = value, code, cause } = Object(value) as { [key: string]: unknown };
      const show = (it: unknown) => redact(oneLine(String(it).slice(0, MAX_CAUSE_LENGTH)));
      const deeper = cause && depth > 0 ? { cause: copy(cause, depth - 1) } : {};
      const error = new Error(show(message), deeper);
      return Object.assign(error, { name: show(name), code: code && show(code) });
    } catch {
      return new Error(REDACTED);
    }
  }
}
