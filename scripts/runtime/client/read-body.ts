/** The body of a response. */
export interface ResponseContent {
  /** Undefined for a body that is too large. */
  text: string | undefined;
  /** Undefined on a platform without streams. */
  bytes?: Uint8Array[];
}

/**
 * Reads the body of a response. Its text is in UTF-8, else in Latin-1, in which every body can be read.
 *
 * @param maxBytes If the body is larger, reading stops.
 */
export async function readBody(response: Response, maxBytes: number): Promise<ResponseContent> {
  const reader = response.body?.getReader?.();
  if (!reader) {
    // There is no body, or the platform has no streams.
    const text: unknown = await response.text();
    if (typeof text !== "string") throw new TypeError("fetch returned no HTTP response");
    return { text: text.length > maxBytes ? undefined : text };
  }
  const bytes: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    bytes.push(value);
    size += value.length;
    if (size > maxBytes) {
      // Not awaited, since the server decides when it ends.
      reader.cancel().catch(() => {});
      return { text: undefined };
    }
  }
  try {
    return { text: decode(), bytes };
  } catch {
    return { text: decode("latin1"), bytes };
  }

  function decode(label?: string): string {
    const decoder = new TextDecoder(label, { fatal: true });
    const texts = bytes.map((it) => decoder.decode(it, { stream: true }));
    return texts.join("") + decoder.decode();
  }
}
