import type { IncomingHttpHeaders } from "node:http";
import { MIMEType } from "node:util";
import { HttpError } from "./errors.js";

/**
 * The headers to hand to Prism, which crashes on an invalid `Accept` or `Content-Type`, and knows a scheme of
 * `Authorization` in one case only.
 *
 * @throws {HttpError} for one of these two that is invalid.
 */
export function checkHeaders(headers: IncomingHttpHeaders): Record<string, string | string[]> {
  const { accept = "", "content-type": contentType, authorization, ...rest } = headers;
  const checked = { ...rest } as Record<string, string | string[]>;
  if (authorization !== undefined) {
    checked.authorization = authorization.replace(
      /^([a-z])([a-z]*)/i,
      (_, first, others) => first.toUpperCase() + others.toLowerCase(),
    );
  }
  const ranges = accept.split(",").filter((range) => range.trim() !== "");
  if (ranges.length > 0) {
    // Java sends `*` alone, which is not a media range.
    const full = ranges.map((range) => range.replace(/^\s*\*(?!\/)/, "*/*"));
    checked.accept = full
      .map((range) => parse(range, "Accept must be a list of media types"))
      .join();
  }
  if (contentType !== undefined) {
    checked["content-type"] = parse(contentType, "Content-Type must be a media type");
  }
  return checked;
}

function parse(mediaType: string, expected: string): string {
  try {
    return String(new MIMEType(mediaType));
  } catch {
    throw new HttpError(400, `${expected}, such as application/json.`);
  }
}
