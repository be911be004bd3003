import type { Connection } from "./connect.js";
import { inputError } from "./errors.js";
import { type CallOptions, withinLimits } from "./limits.js";
import { serializePath } from "./path.js";
import { type Operation, readResponse } from "./response.js";
import type { Serialized } from "./serialize.js";

/**
 * Calls an operation: the body of each generated function.
 *
 * @param parameters The operation's parameters by name, and the request body as `body`.
 * @param serialize Serializes the parts of the request besides its path.
 * @returns The body of the 2xx, or undefined where the contract has none.
 * @throws {CipherTrustError} of any kind.
 */
export async function call<Result>(
  connection: Connection,
  operation: Operation,
  parameters: Record<string, unknown>,
  options?: CallOptions,
  serialize: () => Serialized = () => ({}),
): Promise<Result> {
  const { operationId, method, path, numbers, mediaType = "*/*" } = operation;
  const { baseUrl, send, validate, timeoutMs } = Object(connection) as Connection;
  if (!send) throw inputError(`${operationId}: the first argument must come from connect().`);
  return withinLimits(
    operationId,
    options?.timeoutMs ?? timeoutMs,
    options?.signal,
    async (limits) => {
      const { query = "", headers, ...body } = serialize();
      const url = baseUrl + serializePath(path, Object(parameters), numbers) + query;
      const init = { method, headers: { accept: mediaType, ...headers }, ...body };
      const received = await send(operation, url, init, limits);
      return readResponse(operation, received, validate) as Result;
    },
  );
}
