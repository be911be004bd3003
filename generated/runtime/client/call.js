/* Compiled from scripts/runtime/client/call.ts; edit that file. */ 

import { serializePath } from "./path.js";
import {                 readResponse } from "./response.js";


/**
 * Calls an operation: the body of each generated function.
 *
 * @param parameters The operation's parameters by name, and the request body as `body`.
 * @param serialized The parts of the request besides its path.
 * @returns The body of the 2xx, or undefined where the contract has none.
 * @throws {CipherTrustError} of any kind.
 */
export async function call        (
  { baseUrl, send, validate }            ,
  operation           ,
  parameters                         ,
  options              ,
  { query = "", headers, ...body }             = {},
)                  {
  const { method, path, numbers, mediaType = "*/*" } = operation;
  const url = baseUrl + serializePath(path, parameters, numbers) + query;
  const init = { method, headers: { accept: mediaType, ...headers }, ...body };
  const received = await send(operation, url, init, options);
  return readResponse(operation, received, validate)          ;
}
