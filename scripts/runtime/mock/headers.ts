import type { IncomingHttpHeaders } from "node:http";
import { HttpError } from "./errors.js";

const TOKEN = "[\\w!#$%&'*+.^`|~-]+";
const PARAMETERS = `(?:\\s*;\\s*(?:${TOKEN}\\s*=\\s*(?:${TOKEN}|"[^"]*"))?)*`;
const MEDIA_TYPE = new RegExp(`^${TOKEN}/${TOKEN}${PARAMETERS}$`);
/** Java sends `*` alone, which is not a media range, and weights such as `.2`, which `TOKEN` matches. */
const MEDIA_RANGE = new RegExp(`^(?:${TOKEN}/${TOKEN}|\\*)${PARAMETERS}$`);

/**
 * The headers to hand to Prism, which crashes on an invalid `Accept` or `Content-Type`.
 *
 * @throws {HttpError} for one of these two that is invalid.
 */
export function checkHeaders(headers: IncomingHttpHeaders): Record<string, string | string[]> {
  const { accept = "", "content-type": contentType, ...rest } = headers;
  const checked: Record<string, string | string[]> = {};
  for (const [name, value] of Object.entries(rest)) if (value !== undefined) checked[name] = value;
  const ranges = accept
    .split(",")
    .map((range) => range.trim())
    .filter((range) => range !== "");
  if (!ranges.every((range) => MEDIA_RANGE.test(range))) {
    throw new HttpError(400, "Accept must be a list of media types, such as application/json.");
  }
  if (ranges.length > 0) {
    checked.accept = ranges.map((range) => range.replace(/^\*(?!\/)/, "*/*")).join(",");
  }
  if (contentType !== undefined) {
    if (!MEDIA_TYPE.test(contentType.trim())) {
      throw new HttpError(400, "Content-Type must be a media type, such as application/json.");
    }
    checked["content-type"] = contentType.trim();
  }
  return checked;
}
