/* Compiled from scripts/runtime/client/redact.ts; edit that file. */ /** Shorter tokens would match ordinary words. CipherTrust Manager has no tokens that short. */
const MIN_SECRET_LENGTH = 6;

/** How far to search a cause for a secret. */
const MAX_DEPTH = 9;
const MAX_VALUES = 9999;

/** Replaces each secret in a text by `[redacted]`: as it is, JSON-escaped and percent-encoded. */
export function redact(secrets                   , text        )         {
  let redacted = text;
  for (const secret of secrets) {
    if (secret.length < MIN_SECRET_LENGTH) continue;
    for (const form of [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)]) {
      redacted = redacted.replaceAll(form, "[redacted]");
    }
  }
  return redacted;
}

/** The cause itself; if it shows a secret, or is too large to search, an error with its redacted message. */
export function redactCause(secrets                   , cause         )          {
  const seen = new Set         ();
  if (!shows(cause, MAX_DEPTH)) return cause;
  const { name, message = cause, code } = Object(cause)                              ;
  const error = new Error(redact(secrets, String(message)));
  return Object.assign(error, { name: redact(secrets, String(name)), code });

  function shows(value         , depth        )          {
    if (typeof value === "string") return redact(secrets, value) !== value;
    if (typeof value !== "object" || value === null || seen.has(value)) return false;
    if (depth === 0 || seen.add(value).size > MAX_VALUES) return true;
    try {
      const parts = Reflect.ownKeys(value).map((key)          => Reflect.get(value, key));
      // A map, headers, and the headers of a request are not own properties, but are printed.
      if (Symbol.iterator in value) parts.push(...(value                     ));
      if ("headers" in value) parts.push(value.headers);
      return parts.some((part) => shows(part, depth - 1));
    } catch {
      return true;
    }
  }
}
