import type { ErrorBody } from "../../types.js";
import type { CipherTrustError } from "./errors.js";

/**
 * The `error` of a 4xx or 5xx whose body is not the contract's `ErrorBody`; `"rawBody" in error` tells
 * them apart. `codeDesc` and `message` are the server's own if it sent them, else `http` and the message
 * of the `CipherTrustError` that the named functions throw.
 */
export interface WrappedErrorBody extends ErrorBody {
  kind: "http";
  /** The body as received; `[redacted]` if the response quotes the token. */
  rawBody: string;
}

/** The server's own error body if it has the contract's shape, else a {@link WrappedErrorBody}. */
export function errorBodyOf(error: CipherTrustError): ErrorBody {
  const { code, codeDesc, serverMessage, requestId, body, rawBody } = error;
  const own = Object(body) as ErrorBody;
  const isErrorBody =
    codeDesc !== undefined &&
    own.code === code &&
    own.message === serverMessage &&
    own.requestID === requestId;
  if (isErrorBody) return own;
  const wrapped = {
    code,
    codeDesc: codeDesc ?? "http",
    message: serverMessage ?? error.message,
    requestID: requestId,
    kind: "http",
    rawBody,
  };
  // Without the properties that are undefined.
  return JSON.parse(JSON.stringify(wrapped)) as WrappedErrorBody;
}
