import { unescapeName } from "../runtime/client/pointer.js";
import { type Node } from "./nodes.js";
import type { Pair } from "./pair.js";
import type { Direction } from "./schemas.js";

/** A difference in the output of `redocly diff --format=json`. */
export interface Difference {
  path: string;
  kind: "added" | "removed" | "modified";
  /** What is different, such as `Schema` or `Parameter`. */
  typeName: string;
  property?: string;
  impact: "major" | "minor" | "patch";
  verdicts: Array<{ message?: string }>;
  base?: { value?: any };
  revision?: { value?: any };
}

/** A difference with its place. */
export interface Located extends Difference {
  /** Such as `GET /keys`. */
  operation: string;
  /** Such as `response 200`; empty for the operation itself. */
  part: string;
  /** The place in that part. */
  within: string;
  /** The last name of the pointer; of a parameter and its schema, the parameter's. */
  name: string;
  direction: Direction;
  /** Whether the provider sends the request, to a webhook or callback. */
  isCallback: boolean;
  /** Whether it is in a response that only the revision declares. */
  isInAddedResponse: boolean;
}

const PLACE =
  /^#\/(?<root>paths|webhooks)\/(?<path>[^/]+)(\/(?<method>\w+))?(\/callbacks\/(?<callback>[^/]+)\/[^/]+\/\w+)?(\/(?<part>parameters\/\d+|requestBody|responses\/[^/]+))?(\/(?<within>.*))?$/;

/** Finds the place of a difference. */
export function locate(
  difference: Difference,
  { addedResponses }: Pair,
  at: (pointer: string) => Node | undefined,
): Located {
  const { path: pointer } = difference;
  const groups = PLACE.exec(pointer)?.groups ?? {};
  const { root, path = "", method = "", callback, part = "", within = "" } = groups;
  const isCallback = root === "webhooks" || callback !== undefined;
  const start = root === "webhooks" ? "webhook" : method.toUpperCase();
  const end = callback === undefined ? "" : `, callback ${unescapeName(callback)}`;
  const parameter = part.startsWith("parameters/")
    ? at(pointer.slice(0, pointer.length - (within && `/${within}`).length))
    : undefined;
  const isParameter = parameter && (within === "" || within === "schema");
  return {
    ...difference,
    operation: `${start} ${unescapeName(path)}`.trim() + end,
    part: parameter
      ? `${parameter.in} parameter \`${parameter.name}\``
      : part.replace("requestBody", "request body").replace("responses/", "response "),
    within: within
      .replace(/^schema(\/|$)/, "")
      .replace(/^content\/([^/]+)(\/schema)?/, (_, it) => unescapeName(it)),
    name: isParameter ? parameter.name : unescapeName(pointer.split("/").at(-1)!),
    direction: part.startsWith("responses") === isCallback ? "request" : "response",
    isCallback,
    isInAddedResponse: addedResponses.some((it) => pointer.startsWith(`${it}/`)),
  };
}
