import type { Connection } from "./connect.js";
import { inputError } from "./errors.js";
import { type CallOptions, withinLimits } from "./limits.js";
import { serializePath } from "./path.js";
import { type Operation, readResponse } from "./response.js";

/**
 * Calls an operation: the body of each generated function.
 *
 * @param parameters The operation's parameters by name, and the request body as `body`.
 * @returns The body of the 2xx, or undefined where the contract has none.
 * @throws {CipherTrustError} of any kind.
 */
export async function call<Result>(
  connection: Connection,
  operation: Operation,
  parameters: Record<string, unknown>,
  options?: CallOptions,
): Promise<Result> {
  const { operationId, method, path, mediaType = "*/*", serialize, baseUrlOf } = operation;
  const { baseUrl, send, validate, timeoutMs } = Object(connection) as Connection;
  if (!send) throw inputError(`${operationId}: the first argument must come from connect().`);
  return withinLimits(
    operationId,
    options?.timeoutMs ?? timeoutMs,
    options?.signal,
    async (limits) => {
      const values = Object(parameters) as typeof parameters;
      const {
        path: serializedPath,
        query = "",
        headers,
        ...body
      } = serialize
        ? serialize(operation, ({ key, name }) => values[key ?? name], validate)
        : { path: serializePath(path, values) };
      const url = (baseUrlOf?.(connection) ?? baseUrl) + serializedPath + query;
      const init = { method, headers: { accept: mediaType, ...headers }, ...body };
      const received = await send(operation, url, init, limits);
      return readResponse(operation, received, validate) as Result;
    },
  );
}
