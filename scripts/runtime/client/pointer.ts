/** Encodes a name for a JSON Pointer (RFC 6901). */
export function escapeName(name: string | number): string {
  return String(name).replaceAll("~", "~0").replaceAll("/", "~1");
}

/** Decodes a name in a JSON Pointer. */
export function unescapeName(name: string): string {
  return name.replaceAll("~1", "/").replaceAll("~0", "~");
}

/** The JSON Pointer to a place. */
export function toPointer(...names: Array<string | number>): string {
  return names.map((it) => `/${escapeName(it)}`).join("");
}

/** The names in a JSON Pointer. */
export function namesOf(pointer: string): string[] {
  return pointer.split("/").slice(1).map(unescapeName);
}
