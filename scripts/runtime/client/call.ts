import type { Connection } from "./connect.js";
import type { CallOptions } from "./limits.js";
import { serializePath } from "./path.js";
import { type Operation, readResponse } from "./response.js";
import type { Serialized } from "./serialize.js";

/**
 * Calls an operation: the body of each generated function.
 *
 * @param parameters The operation's parameters by name, and the request body as `body`.
 * @param serialized The parts of the request besides its path.
 * @returns The body of the 2xx, or undefined where the contract has none.
 * @throws {CipherTrustError} of any kind.
 */
export async function call<Result>(
  { baseUrl, send, validate }: Connection,
  operation: Operation,
  parameters: Record<string, unknown>,
  options?: CallOptions,
  { query = "", headers, ...body }: Serialized = {},
): Promise<Result> {
  const { method, path, numbers, mediaType = "*/*" } = operation;
  const url = baseUrl + serializePath(path, parameters, numbers) + query;
  const init = { method, headers: { accept: mediaType, ...headers }, ...body };
  const received = await send(operation, url, init, options);
  return readResponse(operation, received, validate) as Result;
}
