import { exampleId, operation, pathOf } from "./document.js";

/** Calls the operation with a token, as the vendor's curl does. */
export function callMock(
  url: string,
  headers: Record<string, string> = {},
  { id = exampleId, query = "", body = null as string | null } = {},
): Promise<Response> {
  return fetch(url + pathOf(encodeURIComponent(id)) + query, {
    method: operation.method,
    headers: { authorization: "Bearer any-token", ...headers },
    body,
  });
}
