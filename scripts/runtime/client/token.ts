import { CipherTrustError, inputError } from "./errors.js";
import { throwIfEnded } from "./limits.js";

/** What the function that provides the token receives. */
export interface TokenRequest {
  /** False at first: return the token you have. True after a 401: return a new one. */
  refresh: boolean;
  /** Aborts when the call that needs the token times out or is aborted. */
  signal: AbortSignal;
}

/**
 * An access token of CipherTrust Manager, or a function that provides one for each call. Access tokens
 * are valid for 300 seconds, so a program that runs longer needs the function.
 *
 * Calls that fail at the same time share one refresh. It ends with the call that began it; if that call
 * timed out or was aborted, the next call requests another.
 */
export type Token = string | ((request: TokenRequest) => string | Promise<string>);

/** A token to send. */
export interface AccessToken {
  token: string;
  /** Returns a newer token, the same for all concurrent callers; undefined for a fixed token. */
  refresh?: () => Promise<AccessToken>;
}

/** Returns the function that provides the current token. */
export function createTokenProvider(token: Token): (signal: AbortSignal) => Promise<AccessToken> {
  let refreshed: AccessToken | undefined;
  let pending: Promise<AccessToken> | undefined;
  if (typeof token !== "function") {
    const fixed = { token: checkToken(token) };
    return async () => fixed;
  }

  async function request(refresh: boolean, signal: AbortSignal): Promise<AccessToken> {
    let value: string;
    try {
      value = await (token as Exclude<Token, string>)({ refresh, signal });
    } catch (cause) {
      throw inputError("The token function failed; see the cause.", cause);
    }
    return { token: checkToken(value) };
  }

  async function shareRefresh(signal: AbortSignal): Promise<AccessToken> {
    throwIfEnded(signal);
    pending ??= new Promise<AccessToken>((resolve, reject) => {
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

  return async (signal) => {
    const latest = refreshed;
    return {
      ...(await request(false, signal)),
      // If another call has refreshed since this call got its token, its result is new enough.
      refresh: async () => (refreshed === latest ? shareRefresh(signal) : refreshed!),
    };
  };
}

/** Checks the token here, since the error of fetch for an invalid header value quotes the value. */
function checkToken(token: string): string {
  if (typeof token === "string" && /^[\x21-\x7e]+$/.test(token)) return token;
  throw inputError("The token is empty or contains invalid characters.");
}
