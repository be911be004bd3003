import { inputError } from "./errors.js";

/**
 * An access token of CipherTrust Manager, or a function that provides one for each call. Access tokens
 * are valid for 300 seconds, so a program that runs longer needs the function.
 *
 * `refresh` is false at first: return the token you have. It is true after a 401: return a new one.
 * Calls that fail at the same time share one refresh.
 */
export type Token = string | ((request: { refresh: boolean }) => string | Promise<string>);

/** A token to send. */
export interface AccessToken {
  token: string;
  /** Returns a newer token, the same for all concurrent callers; undefined for a fixed token. */
  refresh?: () => Promise<AccessToken>;
}

/** Returns the function that provides the current token. */
export function createTokenProvider(token: Token): () => Promise<AccessToken> {
  let refreshed: AccessToken | undefined;
  let pending: Promise<AccessToken> | undefined;
  if (typeof token !== "function") {
    const fixed = { token: checkToken(token) };
    return async () => fixed;
  }

  async function request(refresh: boolean): Promise<string> {
    let value: string;
    try {
      value = await (token as Exclude<Token, string>)({ refresh });
    } catch (cause) {
      throw inputError("The token function failed; see the cause.", cause);
    }
    return checkToken(value);
  }

  function startRefresh(): Promise<AccessToken> {
    return request(true)
      .then((newer) => (refreshed = { token: newer }))
      .finally(() => (pending = undefined));
  }

  return async () => {
    const latest = refreshed;
    return {
      token: await request(false),
      // If another call has refreshed since this call got its token, its result is new enough.
      refresh: async () => (refreshed === latest ? (pending ??= startRefresh()) : refreshed!),
    };
  };
}

/** Checks the token here, since the error of fetch for an invalid header value quotes the value. */
function checkToken(token: string): string {
  if (typeof token === "string" && /^[\x21-\x7e]+$/.test(token)) return token;
  throw inputError("The token is empty or contains invalid characters.");
}
