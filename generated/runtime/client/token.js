/* Compiled from scripts/runtime/client/token.ts; edit that file. */ import { inputError } from "./errors.js";

/**
 * An access token of CipherTrust Manager, or a function that provides one for each call. Access tokens
 * are valid for 300 seconds, so a program that runs longer needs the function.
 *
 * `refresh` is false at first: return the token you have. It is true after a 401: return a new one.
 * Calls that fail at the same time share one refresh.
 */


/** A token to send. */






/** Returns the function that provides the current token. */
export function createTokenProvider(token       )                             {
  let refreshed                         ;
  let pending                                  ;
  if (typeof token !== "function") {
    const fixed = { token: checkToken(token) };
    return async () => fixed;
  }

  async function request(refresh         )                  {
    let value        ;
    try {
      value = await (token                          )({ refresh });
    } catch (cause) {
      throw inputError("The token function failed; see the cause.", cause);
    }
    return checkToken(value);
  }

  function startRefresh()                       {
    return request(true)
      .then((newer) => (refreshed = { token: newer }))
      .finally(() => (pending = undefined));
  }

  return async () => {
    const latest = refreshed;
    return {
      token: await request(false),
      // If another call has refreshed since this call got its token, its result is new enough.
      refresh: async () => (refreshed === latest ? (pending ??= startRefresh()) : refreshed ),
    };
  };
}

/** Checks the token here, since the error of fetch for an invalid header value quotes the value. */
function checkToken(token        )         {
  if (typeof token === "string" && /^[\x21-\x7e]+$/.test(token)) return token;
  throw inputError("The token is empty or contains invalid characters.");
}
