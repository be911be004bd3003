/* Compiled from scripts/runtime/client/token.ts; edit that file. */ import { CipherTrustError, inputError } from "./errors.js";
import {              throwIfEnded } from "./limits.js";

/** What the function that provides the token receives. */







/**
 * An access token of CipherTrust Manager, or a function that provides one for each call. Access tokens
 * are valid for 300 seconds, so a program that runs longer needs the function.
 *
 * Calls that fail at the same time share one refresh. It ends with the call that began it; if that call
 * timed out or was aborted, the next call requests another.
 */


/** A credential, or a function that provides it as a {@link Token} function does. */



/** Sends a newer credential from then on: the same for all concurrent calls. */


/** Passes the current credential to `put`. Returns undefined for a fixed one. */





/**
 * Returns the function that provides the current credential.
 *
 * @param token A credential or a function.
 * @param option Its name, for messages.
 * @param check Returns the credential as text.
 */
export function createTokenProvider(
  token         ,
  option = "token",
  check                                              = checkToken,
)          {
  let refreshed                              ;
  let pending                                       ;
  if (typeof token !== "function") {
    const fixed = check(token, option);
    return async (_, put) => {
      put(fixed);
      return undefined;
    };
  }

  async function request(refresh         , signal             )                            {
    let value         ;
    try {
      value = await (token                                      )({ refresh, signal });
    } catch (cause) {
      throw inputError(`The ${option} function failed; see the cause.`, cause);
    }
    return { text: check(value, option) };
  }

  async function shareRefresh(signal             )                            {
    throwIfEnded(signal);
    pending ??= new Promise                  ((resolve, reject) => {
      signal.addEventListener("abort", reject);
      request(true, signal).then(resolve, reject);
    })
      .then((newer) => (refreshed = newer))
      .finally(() => (pending = undefined));
    try {
      return await pending;
    } catch (error) {
      // The call that began the refresh has ended, and the refresh with it.
      if (!(error instanceof CipherTrustError)) return shareRefresh(signal);
      throw error;
    }
  }

  return async (signal, put) => {
    const latest = refreshed;
    put((await request(false, signal)).text);
    // If another call has refreshed since this call got its token, its result is new enough.
    return async () => put((refreshed === latest ? await shareRefresh(signal) : refreshed ).text);
  };
}

/** Checks the token here, since the error of fetch for an invalid header value quotes the value. */
function checkToken(token        )         {
  if (typeof token === "string" && /^[\x21-\x7e]+$/.test(token)) return token;
  throw inputError("The token is missing or contains invalid characters.");
}

/** The credentials that a connection may have. */
;






/** A request to which a credential can be added. */
;










/** Adds the credential of an operation to a request. */
;
