/* Compiled from scripts/runtime/client/serialize.ts; edit that file. */ /** The parts of a request besides its path. */







/**
 * Serializes the query and the body of a request. A module of its own, since few operations have either.
 *
 * @param query Names of the query parameters.
 * @param mediaType The media type of the request body, if there is one.
 */
export function serialize(
  parameters                         ,
  query                   ,
  mediaType         ,
)             {
  const search = serializeQuery(query, parameters);
  if (mediaType === undefined || parameters.body === undefined) return { query: search };
  return {
    query: search,
    headers: { "content-type": mediaType },
    body: JSON.stringify(parameters.body),
  };
}

/** Repeats the name for each value of an array: OpenAPI's default style for a query. */
function serializeQuery(names                   , parameters                         )         {
  const query = new URLSearchParams();
  for (const name of names) {
    for (const value of [parameters[name]].flat()) {
      if (value !== undefined && value !== null) query.append(name, String(value));
    }
  }
  return query.size === 0 ? "" : `?${query}`;
}
