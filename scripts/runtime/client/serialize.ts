/** What a request has beside its path. */
export interface Serialized {
  /** With its question mark. */
  query?: string;
  headers?: Record<string, string>;
  body?: string;
}

/**
 * The query and the body of a request. Apart from all else, since few operations have either.
 *
 * @param query Names of the query parameters.
 * @param mediaType Of the request body, where there is one.
 */
export function serialize(
  parameters: Record<string, unknown>,
  query: readonly string[],
  mediaType?: string,
): Serialized {
  const search = serializeQuery(query, parameters);
  if (mediaType === undefined || parameters.body === undefined) return { query: search };
  return {
    query: search,
    headers: { "content-type": mediaType },
    body: JSON.stringify(parameters.body),
  };
}

/** Each value under its name, an array as several: OpenAPI's default style for a query. */
function serializeQuery(names: readonly string[], parameters: Record<string, unknown>): string {
  const query = new URLSearchParams();
  for (const name of names) {
    for (const value of [parameters[name]].flat()) {
      if (value !== undefined && value !== null) query.append(name, String(value));
    }
  }
  return query.size === 0 ? "" : `?${query}`;
}
