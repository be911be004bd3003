/* Compiled from scripts/runtime/client/error-body.ts; edit that file. */ 


/**
 * The `error` of a 4xx or 5xx whose body is not the contract's `ErrorBody`; `"rawBody" in error` tells
 * them apart. `codeDesc` and `message` are the server's own if it sent them, else `http` and the message
 * of the `CipherTrustError` that the named functions throw.
 */






/** The server's own error body if it has the contract's shape, else a {@link WrappedErrorBody}. */
export function errorBodyOf(error                  )            {
  const { code, codeDesc, serverMessage, requestId, body, rawBody } = error;
  const own = Object(body)             ;
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
  return JSON.parse(JSON.stringify(wrapped))                    ;
}
