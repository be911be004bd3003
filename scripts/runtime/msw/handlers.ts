import { http, type HttpHandler, HttpResponse } from "msw";
import { reflect } from "../mock/reflect.js";

/** How MSW registers a handler for one HTTP method. */
type Method = (typeof http)["get"];

/** A body with other properties. A value that is not an object takes its place. */
export function bodyOf(body: unknown, overrides: unknown): unknown {
  if (overrides === undefined) return body;
  return isObject(body) && isObject(overrides) ? { ...body, ...overrides } : overrides;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * A handler that returns a success with a new body, and with the path parameters of the request in place of the example's.
 *
 * @param names Names of the path parameters, in the order of `:p0`, `:p1` … in the pattern.
 */
export function successHandler(
  method: Method,
  pattern: string,
  names: readonly string[],
  create: () => unknown,
  overrides: unknown,
  status: number,
): HttpHandler {
  return method(pattern, ({ params }) => {
    const parameters = names.map((name, index) => [name, String(params[`p${index}`])]);
    const example = create();
    const body = isObject(example) ? reflect(example, Object.fromEntries(parameters)) : example;
    return HttpResponse.json(bodyOf(body, overrides) as object, { status });
  });
}

/**
 * A handler that returns an error.
 *
 * @param examples The example of each declared status and range.
 * @param body Takes the place of the example.
 * @param create Makes the body of a status without an example.
 */
export function errorHandler(
  method: Method,
  pattern: string,
  status: number,
  body: unknown,
  examples: Record<string, unknown>,
  create: () => unknown,
): HttpHandler {
  const example = examples[status] ?? examples[`${String(status)[0]}XX`] ?? create();
  return method(pattern, () => HttpResponse.json((body ?? example) as object, { status }));
}
