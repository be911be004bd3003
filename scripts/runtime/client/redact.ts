/** Shorter ones are words of a server's own texts too; no token of CipherTrust Manager is as short. */
const SHORTEST_SECRET = 6;

/** How far a cause is looked through for a secret. */
const MOST_DEPTH = 9;
const MOST_VALUES = 9999;

/** The text with each secret blotted out, in whichever way a server may quote it. */
export function conceal(secrets: readonly string[], text: string): string {
  let concealed = text;
  for (const secret of secrets) {
    if (secret.length < SHORTEST_SECRET) continue;
    for (const form of [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)]) {
      concealed = concealed.replaceAll(form, "[token]");
    }
  }
  return concealed;
}

/** The cause itself; one that shows a secret, or has too much to look through, as its message alone. */
export function concealCause(secrets: readonly string[], cause: unknown): unknown {
  const seen = new Set<unknown>();
  if (!shows(cause, MOST_DEPTH)) return cause;
  const { name, message = cause, code } = Object(cause) as { [key: string]: unknown };
  const error = new Error(conceal(secrets, String(message)));
  return Object.assign(error, { name: conceal(secrets, String(name)), code });

  function shows(value: unknown, depth: number): boolean {
    if (typeof value === "string") return conceal(secrets, value) !== value;
    if (typeof value !== "object" || value === null || seen.has(value)) return false;
    if (depth === 0 || seen.add(value).size > MOST_VALUES) return true;
    try {
      const parts = Reflect.ownKeys(value).map((key): unknown => Reflect.get(value, key));
      // A map, headers, and a request with its headers, show what they hold when they are printed.
      if (Symbol.iterator in value) parts.push(...(value as Iterable<unknown>));
      if ("headers" in value) parts.push(value.headers);
      return parts.some((part) => shows(part, depth - 1));
    } catch {
      return true;
    }
  }
}
