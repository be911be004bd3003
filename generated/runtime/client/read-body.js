/* Compiled from scripts/runtime/client/read-body.ts; edit that file. */ /** The body of a response. */







/**
 * Reads the body of a response. Its text is in UTF-8, else in Latin-1, in which every body can be read.
 *
 * @param maxBytes If the body is larger, reading stops.
 */
export async function readBody(response          , maxBytes        )                           {
  const reader = response.body?.getReader?.();
  if (!reader) {
    // There is no body, or the platform has no streams.
    const text          = await response.text();
    if (typeof text !== "string") throw new TypeError("fetch returned no HTTP response");
    return { text: text.length > maxBytes ? undefined : text };
  }
  const bytes               = [];
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

  function decode(label         )         {
    const decoder = new TextDecoder(label, { fatal: true });
    const texts = bytes.map((it) => decoder.decode(it, { stream: true }));
    return texts.join("") + decoder.decode();
  }
}
