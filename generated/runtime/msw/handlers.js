/* Compiled from scripts/runtime/msw/handlers.ts; edit that file. */ import { http,                   HttpResponse } from "msw";
import { reflect } from "../mock/reflect.js";

/** How MSW registers a handler for one HTTP method. */


/** A body with other properties. A value that is not an object takes its place. */
export function bodyOf(body         , overrides         )          {
  if (overrides === undefined) return body;
  return isObject(body) && isObject(overrides) ? { ...body, ...overrides } : overrides;
}

function isObject(value         )                  {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * A handler that returns a success with a new body, and with the path parameters of the request in place of the example's.
 *
 * @param names Names of the path parameters, in the order of `:p0`, `:p1` … in the pattern.
 */
export function successHandler(
  method        ,
  pattern        ,
  names                   ,
  create               ,
  overrides         ,
  status        ,
)              {
  return method(pattern, ({ params }) => {
    const parameters = names.map((name, index) => [name, String(params[`p${index}`])]);
    const example = create();
    const body = isObject(example) ? reflect(example, Object.fromEntries(parameters)) : example;
    return HttpResponse.json(bodyOf(body, overrides)          , { status });
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
  method        ,
  pattern        ,
  status        ,
  body         ,
  examples                         ,
  create               ,
)              {
  const example = examples[status] ?? examples[`${String(status)[0]}XX`] ?? create();
  return method(pattern, () => HttpResponse.json((body ?? example)          , { status }));
}
