/**
 * Reads the body of a response as text: in UTF-8, else in Latin-1, in which every body can be read.
 *
 * @param maxBytes If the body is larger, reading stops, and the result is undefined.
 */
export async function readBody(response: Response, maxBytes: number): Promise<string | undefined> {
  const reader = response.body?.getReader?.();
  if (!reader) {
    // There is no body, or the platform has no streams.
    const text: unknown = await response.text();
    if (typeof text !== "string") throw new TypeError("fetch returned no HTTP response");
    return text.length > maxBytes ? undefined : text;
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    size += value.length;
    if (size > maxBytes) {
      // Not awaited, since the server decides when it ends.
      reader.cancel().catch(() => {});
      return undefined;
    }
  }
  try {
    return decode();
  } catch {
    return decode("latin1");
  }

  function decode(label?: string): string {
    const decoder = new TextDecoder(label, { fatal: true });
    const texts = chunks.map((it) => decoder.decode(it, { stream: true }));
    return texts.join("") + decoder.decode();
  }
}
