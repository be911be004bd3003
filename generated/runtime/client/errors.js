/* Compiled from scripts/runtime/client/errors.ts; edit that file. */ 

/**
 * What went wrong with a call, as `kind` of {@link CipherTrustError}:
 *
 * - `input`: an argument is invalid, or the token function failed; nothing was sent with it.
 * - `http`: the server responded with a 4xx or 5xx.
 * - `redirect`: the server responded with a redirect, which the client never follows.
 * - `contract`: the server accepted the call (2xx), but the body is not what the contract says.
 * - `timeout`: `timeoutMs` elapsed; the call may have taken effect.
 * - `aborted`: the caller's `signal` aborted the call; it may have taken effect.
 * - `network`: there was no complete response; `cause` is a copy of the reason: its name, message, code and
 *   causes, since the other properties may hold a part of the response.
 */


/** The properties of every {@link CipherTrustError}, whatever its kind. */
























/** The server responded with a 4xx or 5xx. */






/**
 * The server accepted the call with a 2xx, so it has taken effect, but the body is not what the contract
 * says: not JSON, an error (then there is a `codeDesc`), or invalid against the schema.
 */








/** The server responded with a redirect. The client never follows one, since it would turn a POST into a GET. */





/** There is no response. */







/**
 * The one error that this package's client throws. Both `instanceof` and `kind` narrow it; the message is
 * one line of at most 500 characters for a person to read. No part of it contains the token (of 6 or more
 * characters): if the response quotes it, even escaped or in base64, the body and the other properties from the
 * response but its status are `[redacted]` or absent; so are the texts of a cause.
 */









/** The properties to create a {@link CipherTrustError} with, besides its kind and message. */




/** Creates a {@link CipherTrustError}. Its type narrows to the kind that it is given. */









const BODIES = Symbol("bodies");

/** The class of {@link CipherTrustError}, for `instanceof`, and for tests that need such an error. */
export const CipherTrustError                              = class CipherTrustError extends Error {
                    name = "CipherTrustError";



  constructor(
    kind                      ,
    message        ,
    { cause, body, rawBody, ...shown }                          = {},
  ) {
    super(oneLine(message), cause === undefined ? {} : { cause });
    Object.assign(this, { kind, ...shown });
    // A function, since no log calls it: a body may hold account ids and policies. A property, since a
    // proxy of the error has no private ones.
    Object.defineProperty(this, BODIES, { value: () => ({ body, rawBody }) });
  }

  get body() {
    return this[BODIES]?.().body;
  }

  get rawBody() {
    return this[BODIES]?.().rawBody;
  }
}         ;

/** At most 500 characters on one line, without control characters. */
export function oneLine(text        )         {
  return text.slice(0, 500).replace(/[\s\p{C}]+/gu, " ");
}

/** An error of kind `input`. */
export function inputError(message        , cause          )                   {
  return new CipherTrustError("input", message, { cause });
}
