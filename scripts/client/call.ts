import { type Operation, readAnswer } from "./answer.js";
import type { Connection } from "./connect.js";
import type { CallOptions } from "./limits.js";
import { serializePath } from "./path.js";

/**
 * Makes the call of one operation: what each generated function consists of.
 *
 * @param parameters The operation's parameters by name, and the request body as `body`.
 * @returns The body of the 2xx, or undefined where the contract has none.
 * @throws {CipherTrustError} of any kind.
 */
export async function call<Result>(
  { baseUrl, send, validate }: Connection,
  operation: Operation,
  parameters: Record<string, unknown>,
  options?: CallOptions,
): Promise<Result> {
  const { operationId, method, path, numbers, query, requestBody, responseBody } = operation;
  const url =
    baseUrl + serializePath(path, parameters, numbers) + serializeQuery(query, parameters);
  const headers: Record<string, string> = {};
  let body: string | undefined;
  if (responseBody !== undefined) headers.accept = responseBody;
  if (requestBody !== undefined && parameters.body !== undefined) {
    headers["content-type"] = requestBody;
    body = JSON.stringify(parameters.body);
  }
  const answer = await send({ operationId, method, url, headers, body }, options);
  return readAnswer(operation, answer, validate) as Result;
}

/** Each value under its name, an array as several: OpenAPI's default style for a query. */
function serializeQuery(
  names: readonly string[] = [],
  parameters: Record<string, unknown>,
): string {
  const query = new URLSearchParams();
  for (const name of names) {
    for (const value of [parameters[name]].flat()) {
      if (value !== undefined && value !== null) query.append(name, String(value));
    }
  }
  return query.size === 0 ? "" : `?${query}`;
}
