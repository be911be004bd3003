/* Compiled from scripts/runtime/client/redact.ts; edit that file. */ import { oneLine } from "./errors.js";

/** Shorter tokens would match ordinary words. CipherTrust Manager has no tokens that short. */
const MIN_SECRET_LENGTH = 6;

const REDACTED = "[redacted]";

/** How many escapes may be nested. A text with more is redacted. */
const MAX_LEVELS = 9;

/** Escapes of JSON, percent-encoding, and character references of HTML. */
const ESCAPE =
  /\\u([\da-f]{4})|%([\da-f]{2})|&#x([\da-f]+);?|&#(\d+);?|(&)amp;|&\w+;|\\[bfnrt]|\\(.)/gi;

/** Redacts each secret in a text; the whole text if it still quotes one. */


/**
 * A text quotes a secret if it contains 8 characters in a row of it: in other case, escaped, in base64, or
 * with punctuation or spaces in between.
 */
export function createRedact(secrets                   )         {
  // A secret may itself look as if it were escaped.
  const all = secrets.flatMap((it) => [it, decode(it)]);
  const known = all.filter((it) => it.length >= MIN_SECRET_LENGTH);
  // What is in front of the secret shifts its characters in base64.
  const base64 = known.flatMap((it) =>
    ["", " ", "  "].map((front) => globalThis.btoa?.(front + it) ?? ""),
  );
  const parts = new Set([...known, ...base64].flatMap((it) => [...partsOf(it)]));

  function quotes(text        )          {
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
export function redactJson(redact        , text        )         {
  if (redact(text) === text) return text;
  try {
    const body          = JSON.parse(text, (_, value         ) =>
      typeof value === "string" ? redact(value) : value,
    );
    return redact(JSON.stringify(body));
  } catch {
    return redact(text);
  }
}

/** Removes one level of escapes. */
function decode(text        )         {
  return text.replace(ESCAPE, (_, utf16, byte, hex, decimal, ampersand, other) => {
    const code = parseInt(utf16 ?? byte ?? hex, 16) || decimal;
    return code ? String.fromCharCode(code) : (ampersand ?? other ?? "");
  });
}

/** Each 8 characters in a row, of the letters and digits alone and in lower case. */
function* partsOf(text        )                    {
  const folded = text.toLowerCase().replace(/[^a-z0-9]+/g, "");
  for (let end = 8; end <= folded.length; end++) yield folded.slice(end - 8, end);
}

/** A longer text in a cause may be a part of the response. */
const MAX_CAUSE_LENGTH = 150;

/** How many causes to copy. */
const MAX_DEPTH = 9;

/** How many values of a cause to search for a secret. */
const MAX_VALUES = 9999;

/** The properties of the system's errors. None has a part of the response. */
const SYSTEM_PROPERTY = /^(name|message|stack|cause|code|errno|syscall|hostname|address|port)$/;

/**
 * The cause itself; if it quotes a secret or cannot be searched, a new error with its redacted name, message,
 * code and cause.
 *
 * @param mayHoldBody Whether the cause may hold a part of the response. Then it is kept only if it consists
 * of errors without other properties than those of the system's errors, and without a long text.
 */
export function redactCause(redact        , cause         , mayHoldBody         )          {
  return isKept(redact, cause, mayHoldBody) ? cause : copy(redact, cause, MAX_DEPTH);
}

function isKept(redact        , cause         , mayHoldBody         )          {
  const isRedacted = (text        ) => redact(text) !== text;
  try {
    const parts = new Set([cause]);
    for (const part of parts) {
      if (Object(part) !== part) {
        const text = String(part);
        if (isRedacted(text) || (mayHoldBody && text.length > MAX_CAUSE_LENGTH)) return false;
        continue;
      }
      const value = part                                    ;
      const keys = Reflect.ownKeys(value);
      const isSystemError =
        value instanceof Error && keys.every((it) => SYSTEM_PROPERTY.test(String(it)));
      if (mayHoldBody && !isSystemError) return false;
      if (parts.size > MAX_VALUES || isRedacted(String(value.stack))) return false;
      for (const key of keys) if (key !== "stack") parts.add(key).add(value[key]);
      // Headers, those of a request, and maps are printed, but are not own properties.
      parts.add(value.headers);
      if (Symbol.iterator in value)
        for (const it of value                                ) parts.add(it);
    }
    return true;
  } catch {
    return false;
  }
}

function copy(redact        , value         , depth        )        {
  try {
    const { name, message = value, code, cause } = Object(value)                              ;
    const show = (it         ) => redact(oneLine(String(it).slice(0, MAX_CAUSE_LENGTH)));
    const deeper = cause && depth > 0 ? { cause: copy(redact, cause, depth - 1) } : {};
    const error = new Error(show(message), deeper);
    return Object.assign(error, { name: show(name), code: code && show(code) });
  } catch {
    return new Error(REDACTED);
  }
}
