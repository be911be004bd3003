import { type Operation, readAnswer, type Validate } from "./answer.js";
import type { Connection } from "./connect.js";
import type { CallOptions } from "./limits.js";
import { serializePath } from "./path.js";
import type { Serialized } from "./serialize.js";

/**
 * Makes the call of one operation: what each generated function consists of.
 *
 * @param parameters The operation's parameters by name, and the request body as `body`.
 * @param validate What the body of a 2xx is held against, unless the connection says otherwise.
 * @param serialized What the request has beside its path.
 * @returns The body of the 2xx, or undefined where the contract has none.
 * @throws {CipherTrustError} of any kind.
 */
export async function call<Result>(
  { baseUrl, send, validate: isValidated }: Connection,
  operation: Operation,
  parameters: Record<string, unknown>,
  options?: CallOptions,
  validate?: Validate,
  { query = "", headers, ...body }: Serialized = {},
): Promise<Result> {
  const { method, path, numbers, responseBody = "*/*" } = operation;
  const url = baseUrl + serializePath(path, parameters, numbers) + query;
  const init = { method, headers: { accept: responseBody, ...headers }, ...body };
  const answer = await send(operation, url, init, options);
  return readAnswer(operation, answer, isValidated && validate) as Result;
}
