/* Compiled from scripts/runtime/mock/headers.ts; edit that file. */ 
import { Refusal } from "./errors.js";

const TOKEN = "[\\w!#$%&'*+.^`|~-]+";
const PARAMETERS = `(?:\\s*;\\s*(?:${TOKEN}\\s*=\\s*(?:${TOKEN}|"[^"]*"))?)*`;
const MEDIA_TYPE = new RegExp(`^${TOKEN}/${TOKEN}${PARAMETERS}$`);
/** `*` alone is no media range, but Java sends it, with weights such as `.2`, which `TOKEN` takes. */
const MEDIA_RANGE = new RegExp(`^(?:${TOKEN}/${TOKEN}|\\*)${PARAMETERS}$`);

/**
 * The headers that Prism may see: those that it would fall over are refused.
 *
 * @throws {Refusal} for an `Accept` or a `Content-Type` that is none.
 */
export function checkHeaders(headers                     )                                    {
  const { accept = "", "content-type": contentType, ...rest } = headers;
  const checked                                    = {};
  for (const [name, value] of Object.entries(rest)) if (value !== undefined) checked[name] = value;
  const ranges = accept
    .split(",")
    .map((range) => range.trim())
    .filter((range) => range !== "");
  for (const range of ranges) {
    if (!MEDIA_RANGE.test(range)) {
      throw new Refusal(400, "Accept is not a list of media types, such as application/json.");
    }
  }
  if (ranges.length > 0) {
    checked.accept = ranges.map((range) => range.replace(/^\*(?!\/)/, "*/*")).join(",");
  }
  if (contentType !== undefined) {
    if (!MEDIA_TYPE.test(contentType.trim())) {
      throw new Refusal(400, "Content-Type is not a media type, such as application/json.");
    }
    checked["content-type"] = contentType.trim();
  }
  return checked;
}
