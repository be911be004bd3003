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

/** A token to send. */
export interface Grant {
  token: string;
  /** Gives a newer one, made once for all who ask; undefined where there can be none. */
  renew?: () => Promise<Grant>;
}

/** @returns What gives the token at hand. */
export function createTokenSource(token: Token): () => Promise<Grant> {
  let renewed: Grant | undefined;
  let renewal: Promise<Grant> | undefined;
  if (typeof token !== "function") {
    const grant = { token: checkToken(token) };
    return async () => grant;
  }

  async function ask(refresh: boolean): Promise<string> {
    let value: string;
    try {
      value = await (token as Exclude<Token, string>)({ refresh });
    } catch (cause) {
      throw inputError("The token function failed; see the cause.", cause);
    }
    return checkToken(value);
  }

  function makeRenewal(): Promise<Grant> {
    return ask(true)
      .then((newer) => (renewed = { token: newer }))
      .finally(() => (renewal = undefined));
  }

  return async () => {
    const latest = renewed;
    return {
      token: await ask(false),
      // Another call may have had a new token since this call asked for its own.
      renew: async () => (renewed === latest ? (renewal ??= makeRenewal()) : renewed!),
    };
  };
}

/** Checked here because the error of fetch for a bad header value quotes the value. */
function checkToken(token: string): string {
  if (typeof token === "string" && /^[\x21-\x7e]+$/.test(token)) return token;
  throw inputError("The token is empty, or holds characters that no token has.");
}
