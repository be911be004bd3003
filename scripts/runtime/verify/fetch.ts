import http, { type IncomingMessage } from "node:http";
import https from "node:https";
import { pipeline, Readable } from "node:stream";
import { constants, createBrotliDecompress, createUnzip } from "node:zlib";
import type { VerifyOptions } from "./options.js";

/** What a `fetch` has done for one request. */
export interface Progress {
  /** The request as it was sent, with its secrets. */
  request?: { method: string; url: string; headers: Record<string, string> };
  /** Whether the server has accepted the connection and the request. */
  isSent: boolean;
  /** Whether a response has begun. */
  hasResponded: boolean;
}

/**
 * Creates a `fetch` of Node's `http`, since Node's own `fetch` cannot be given a certificate. It follows no
 * redirect, and uses a proxy where `http` does.
 */
export function createFetch(
  { ca, insecure }: VerifyOptions,
  progress: Progress,
): typeof globalThis.fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const { method, url } = request;
    // A connection of its own, since the server may close one that is kept alive at any time.
    const headers = { ...Object.fromEntries(request.headers), connection: "close" };
    progress.request = { method, url, headers };
    const body = Buffer.from(await request.arrayBuffer());
    const outgoing = (url.startsWith("https:") ? https : http).request(url, {
      ...{ method, headers, ca, rejectUnauthorized: !insecure },
      signal: init?.signal ?? undefined,
    });
    outgoing.on("finish", () => (progress.isSent = true));
    const incoming = await new Promise<IncomingMessage>((resolve, reject) => {
      outgoing.on("response", resolve).on("error", reject).end(body);
    });
    progress.hasResponded = true;
    return toResponse(incoming);
  };
}

function toResponse(incoming: IncomingMessage): Response {
  const status = incoming.statusCode!;
  const headers = new Headers();
  for (const [name, values] of Object.entries(incoming.headersDistinct)) {
    for (const value of values!) headers.append(name, value);
  }
  if ([204, 205, 304].includes(status)) {
    incoming.resume();
    return new Response(null, { status, headers });
  }
  const body = Readable.toWeb(decode(incoming, headers)) as ReadableStream;
  return new Response(body, { status, headers });
}

/** Decodes the body as `fetch` does, which accepts an encoding that was not requested and a missing end. */
function decode(incoming: IncomingMessage, headers: Headers): Readable {
  const encodings = headers.get("content-encoding")?.toLowerCase().split(",") ?? [];
  let decoded: Readable = incoming;
  for (const encoding of encodings.map((it) => it.trim()).reverse()) {
    const decoder = createDecoder(encoding);
    if (!decoder) return incoming;
    // An error reaches the reader of the last stream.
    decoded = pipeline(decoded, decoder, () => {});
  }
  return decoded;
}

function createDecoder(encoding: string) {
  const { Z_SYNC_FLUSH, BROTLI_OPERATION_FLUSH } = constants;
  if (["gzip", "x-gzip", "deflate"].includes(encoding)) {
    return createUnzip({ flush: Z_SYNC_FLUSH, finishFlush: Z_SYNC_FLUSH });
  }
  if (encoding !== "br") return undefined;
  return createBrotliDecompress({ finishFlush: BROTLI_OPERATION_FLUSH });
}
