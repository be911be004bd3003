/* Compiled from scripts/runtime/mock/headers.ts; edit that file. */ 
import { MIMEType } from "node:util";
import { HttpError } from "./errors.js";

/**
 * The headers to hand to Prism, which crashes on an invalid `Accept` or `Content-Type`, and knows a scheme of
 * `Authorization` in one case only.
 *
 * @throws {HttpError} for one of these two that is invalid.
 */
export function checkHeaders(headers                     )                                    {
  const { accept = "", "content-type": contentType, authorization, ...rest } = headers;
  const checked = { ...rest }                                     ;
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

function parse(mediaType        , expected        )         {
  try {
    return String(new MIMEType(mediaType));
  } catch {
    throw new HttpError(400, `${expected}, such as application/json.`);
  }
}
