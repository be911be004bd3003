/* Compiled from scripts/runtime/msw/handlers.ts; edit that file. */ import { http,                   HttpResponse } from "msw";
import { reflect } from "../mock/reflect.js";

/** How MSW registers a handler for one HTTP method. */


/** A body with other properties. A value that is not an object takes its place. */
export function bodyOf(body         , overrides         )          {
  if (overrides === undefined) return body;
  return isObject(body) && isObject(overrides) ? { ...body, ...overrides } : overrides;
}

function isObject(value         )                  {
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
  method        ,
  pattern        ,
  names                   ,
  mediaType                    ,
  create                             ,
  overrides         ,
  status        ,
)              {
  return method(pattern, ({ params }) => {
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
  method        ,
  pattern        ,
  status        ,
  body         ,
  examples                         ,
)              {
  const range = `${String(status)[0]}XX`;
  const [first] = Object.values(examples);
  const example = examples[status] ?? examples[range] ?? examples.default ?? first;
  return method(pattern, () => respond(body ?? example, "application/json", status));
}

function respond(body         , mediaType                    , status        )           {
  if (mediaType === undefined || body === undefined) return new HttpResponse(null, { status });
  const isJson = /[/+]json/i.test(mediaType) || mediaType.includes("*");
  const content = isJson ? JSON.stringify(body) : (body                 );
  const type = mediaType.includes("*") ? "application/json" : mediaType;
  return new HttpResponse(content, { status, headers: { "content-type": type } });
}
