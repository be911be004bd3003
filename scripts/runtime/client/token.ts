import { CipherTrustError, inputError } from "./errors.js";
import { type Limits, throwIfEnded } from "./limits.js";

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
export type Token = Provided<string>;

/** A credential, or a function that provides it as a {@link Token} function does. */
export type Provided<Credential> =
  Credential | ((request: TokenRequest) => Credential | Promise<Credential>);

/** Sends a newer credential from then on: the same for all concurrent calls. */
export type Refresh = () => Promise<unknown>;

/** Passes the current credential to `put`. Returns undefined for a fixed one. */
export type Provide = (
  signal: AbortSignal,
  put: (credential: string) => unknown,
) => Promise<Refresh | undefined>;

/**
 * Returns the function that provides the current credential.
 *
 * @param token A credential or a function.
 * @param option Its name, for messages.
 * @param check Returns the credential as text.
 */
export function createTokenProvider(
  token: unknown,
  option = "token",
  check: (credential: any, option: string) => string = checkToken,
): Provide {
  let refreshed: { text: string } | undefined;
  let pending: Promise<{ text: string }> | undefined;
  if (typeof token !== "function") {
    const fixed = check(token, option);
    return async (_, put) => {
      put(fixed);
      return undefined;
    };
  }

  async function request(refresh: boolean, signal: AbortSignal): Promise<{ text: string }> {
    let value: unknown;
    try {
      value = await (token as (request: TokenRequest) => unknown)({ refresh, signal });
    } catch (cause) {
      throw inputError(`The ${option} function failed; see the cause.`, cause);
    }
    return { text: check(value, option) };
  }

  async function shareRefresh(signal: AbortSignal): Promise<{ text: string }> {
    throwIfEnded(signal);
    pending ??= new Promise<{ text: string }>((resolve, reject) => {
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
    return async () => put((refreshed === latest ? await shareRefresh(signal) : refreshed!).text);
  };
}

/** Checks the token here, since the error of fetch for an invalid header value quotes the value. */
function checkToken(token: string): string {
  if (typeof token === "string" && /^[\x21-\x7e]+$/.test(token)) return token;
  throw inputError(
    "The token is missing or has characters that a token cannot have, such as a space or a line break.",
  );
}

/** The credentials that a connection may have. */
export interface Credentials {
  /** Of bearer, OAuth 2 and OpenID Connect schemes. */
  token?: Token;
  /** Of other schemes, by name. */
  auth?: Record<string, unknown>;
}

/** A request to which a credential can be added. */
export interface Sending extends Pick<Limits, "signal" | "secrets"> {
  url: string;
  /** By name in lower case. */
  headers: Record<string, string>;
  options: Credentials;
  /** Creates the first argument of `fetch`, if it is not the URL. */
  input: (() => Request | Promise<Request>) | undefined;
  /** Adds the token as a bearer token. */
  sendToken: Authenticate;
}

/** Adds the credential of an operation to a request. */
export type Authenticate = (sending: Sending) => Promise<Refresh | undefined> | undefined;
