/* Compiled from scripts/runtime/client/token.ts; edit that file. */ import { CipherTrustError, inputError } from "./errors.js";
import { throwIfEnded } from "./limits.js";


























export function createTokenProvider(token       )                                                {
  let refreshed                         ;
  let pending                                  ;
  if (typeof token !== "function") {
    const fixed = { token: checkToken(token) };
    return async () => fixed;
  }

  async function request(refresh         , signal             )                       {
    let value        ;
    try {
      value = await (token                          )({ refresh, signal });
    } catch (cause) {
      throw inputError("The token function failed; see the cause.", cause);
    }
    return { token: checkToken(value) };
  }

  async function shareRefresh(signal             )                       {
    throwIfEnded(signal);
    pending ??= new Promise             ((resolve, reject) => {
      signal.addEventListener("abort", reject);
      request(true, signal).then(resolve, reject);
    })
      .then((newer) => (refreshed = newer))
      .finally(() => (pending = undefined));
    try {
      return await pending;
    } catch (error) {

      if (!(error instanceof CipherTrustError)) return shareRefresh(signal);
      throw error;
    }
  }

  return async (signal) => {
    const latest = refreshed;
    return {
      ...(await request(false, signal)),

      refresh: async () => (refreshed === latest ? shareRefresh(signal) : refreshed ),
    };
  };
}


function checkToken(token        )         {
  if (typeof token === "string" && /^[\x21-\x7e]+$/.test(token)) return token;
  throw inputError("The token is empty or contains invalid characters.");
}
