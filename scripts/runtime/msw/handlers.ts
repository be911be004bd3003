import type { HttpHandler } from "msw";
// By namespace: a missing name would be an error before any message.
import * as msw from "msw";
import { installCommand } from "../mock/install.js";
import { reflect } from "../mock/reflect.js";

if (msw.http === undefined) {
  const install = installCommand("msw@2");
  throw new Error(`cckm-aws-keys-contract/msw needs MSW 2 or later; install it with: ${install}`);
}

/** How MSW registers a handler for one HTTP method. */
type Method = keyof typeof msw.http;

/** A body with other properties. A value that is not an object takes its place. */
export function bodyOf(body: unknown, overrides: unknown): unknown {
  if (overrides === undefined) return body;
  return isObject(body) && isObject(overrides) ? { ...body, ...overrides } : overrides;
}

function isObject(value: unknown): value is object {
  return Object.prototype.toString.call(value) === "[object Object]";
}

/**
 * A handler that returns a success, with the path parameters of the request in place of the example's.
 *
 * @param pattern Matches the end of the URL, with a group for each path parameter.
 * @param names Names of the path parameters, in the order of the groups.
 * @param mediaType Undefined for a response without a body.
 * @param create Returns an example of the body; undefined if there is none.
 */
export function successHandler(
  method: Method,
  pattern: RegExp,
  names: readonly string[],
  mediaType: string | undefined,
  create: (() => unknown) | undefined,
  overrides: unknown,
  status: number,
): HttpHandler {
  return msw.http[method](pattern, ({ params }) => {
    const parameters = names.map((name, index) => [name, String(params[index])]);
    const example = create?.();
    const body = isObject(example) ? reflect(example, Object.fromEntries(parameters)) : example;
    return respond(bodyOf(body, overrides), mediaType, status);
  });
}

/**
 * A handler that returns an error.
 *
 * @param examples The example of each declared status, range and `default`.
 * @param body Takes the place of the example.
 */
export function errorHandler(
  method: Method,
  pattern: RegExp,
  status: number,
  body: unknown,
  examples: Record<string, unknown>,
): HttpHandler {
  const range = `${String(status)[0]}XX`;
  const [first] = Object.values(examples);
  const example = examples[status] ?? examples[range] ?? examples.default ?? first;
  return msw.http[method](pattern, () => respond(body ?? example, "application/json", status));
}

function respond(body: unknown, mediaType: string | undefined, status: number): Response {
  if (mediaType === undefined || body === undefined) return new msw.HttpResponse(null, { status });
  const isJson = /[/+]json/i.test(mediaType) || mediaType.includes("*");
  const content = isJson ? JSON.stringify(body) : (body as string | Blob);
  const type = mediaType.includes("*") ? "application/json" : mediaType;
  return new msw.HttpResponse(content, { status, headers: { "content-type": type } });
}
