import { inputError } from "./errors.js";

/**
 * A bearer token of CipherTrust Manager, or a function that is asked for one at each call. Tokens are
 * valid for 300 seconds, so anything that runs longer passes a function.
 *
 * `refresh` is false at first: give the token that is at hand. It is true when the server has answered
 * with a 401: get a new one. Calls that fail at the same time share the answer, so the function need
 * not prevent a second refresh by itself.
 */
export type Token = string | ((request: { refresh: boolean }) => string | Promise<string>);

/** A token, and how many refreshes had been made when it was asked for. */
export interface Grant {
  token: string;
  refreshes: number;
}

/** Where a connection's calls have their tokens from. */
export interface TokenSource {
  /** The token at hand. */
  current(): Promise<Grant>;
  /** A newer token than the one refused; undefined where there can be none. Made once for all who ask. */
  renew(refused: Grant): Promise<Grant> | undefined;
}

export function createTokenSource(token: Token): TokenSource {
  let renewed: Grant | undefined;
  let renewal: Promise<Grant> | undefined;
  if (typeof token !== "function") checkToken(token);

  async function ask(refresh: boolean): Promise<string> {
    if (typeof token !== "function") return token;
    let value: string;
    try {
      value = await token({ refresh });
    } catch (cause) {
      throw inputError("The token function failed; see the cause.", cause);
    }
    return checkToken(value);
  }

  async function makeRenewal(): Promise<Grant> {
    try {
      return (renewed = { token: await ask(true), refreshes: (renewed?.refreshes ?? 0) + 1 });
    } finally {
      renewal = undefined;
    }
  }

  return {
    async current() {
      const refreshes = renewed?.refreshes ?? 0;
      return { token: await ask(false), refreshes };
    },
    renew(refused) {
      if (typeof token !== "function") return undefined;
      // Another call may have had a new token since this call asked for its own.
      if (renewed && renewed.refreshes > refused.refreshes) return Promise.resolve(renewed);
      return (renewal ??= makeRenewal());
    },
  };
}

/** Checked here because the error of fetch for a bad header value quotes the value. */
function checkToken(token: string): string {
  if (typeof token === "string" && /^[\x21-\x7e]+$/.test(token)) return token;
  throw inputError("The token is empty, or holds characters that no token has.");
}
