import type { Direction } from "./schemas.js";

/** A difference in the output of `redocly diff --format=json`. */
export interface Difference {
  path: string;
  kind: "added" | "removed" | "modified";
  /** The kind of object, such as `Schema` or `Parameter`. */
  typeName: string;
  property?: string;
  impact: "major" | "minor" | "patch";
  verdicts: Array<{ message?: string }>;
  base?: { value?: any };
  revision?: { value?: any };
}

/** Where a difference is. */
export interface Place {
  /** Such as `GET /keys`. */
  operation: string;
  /** Such as `response 200`; empty for the operation itself. */
  part: string;
  /** The pointer within the part. */
  within: string;
  direction: Direction;
  /** Whether the provider sends the request, to a webhook or a callback. */
  isCallback: boolean;
}

const PLACE =
  /^#\/(?<root>paths|webhooks)\/(?<path>[^/]+)(\/(?<method>\w+))?(?<callback>\/callbacks\/[^/]+\/[^/]+\/\w+)?(\/(?<part>parameters\/\d+|requestBody|responses\/[^/]+))?(?<within>\/.*)?$/;

export function placeOf(pointer: string): Place {
  const groups = PLACE.exec(pointer)?.groups ?? {};
  const { root, path = pointer, method = "", callback, part = "", within = "" } = groups;
  const isCallback = root === "webhooks" || callback !== undefined;
  const unescape = (text: string) => text.replaceAll("~1", "/").replaceAll("~0", "~");
  const [, name, expression] = /^\/callbacks\/([^/]+)\/([^/]+)/.exec(callback ?? "") ?? [];
  return {
    operation:
      unescape([root === "webhooks" ? "webhook" : method.toUpperCase(), path].join(" ")).trim() +
      (name === undefined ? "" : `, callback ${unescape(`${name} ${expression}`)}`),
    part: part
      .replace(/^parameters.*/, "parameter")
      .replace("requestBody", "request body")
      .replace("responses/", "response "),
    within: within.slice(1),
    direction: part.startsWith("responses") === isCallback ? "request" : "response",
    isCallback,
  };
}
