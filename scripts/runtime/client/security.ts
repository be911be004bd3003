/**
 * Credentials other than a bearer token that every call of an operation sends. Only the definitions of operations
 * with such credentials import this module.
 *
 * @module
 */
import { inputError } from "./errors.js";
import { checkCookies } from "./request.js";
import { type Authenticate, createTokenProvider, type Provide, type Sending } from "./token.js";

/** Name and password of HTTP Basic authentication. */
export interface BasicCredential {
  /** Without a colon. */
  username: string;
  password: string;
}

/** A security scheme of the contract. */
interface Scheme {
  /** The option that has its credential. */
  option: string;
  isConfigured(sending: Sending): boolean;
  authenticate: Authenticate;
}

/**
 * Adds the credential of the first scheme that has one.
 *
 * @param isOptional Whether the operation can be called without a credential.
 */
export function firstOf(schemes: readonly Scheme[], isOptional = false): Authenticate {
  return (sending) => {
    const scheme = schemes.find((it) => it.isConfigured(sending));
    if (scheme) return scheme.authenticate(sending);
    if (isOptional) return undefined;
    throw inputError(`The option ${schemes.map((it) => it.option).join(" or ")} is missing.`);
  };
}

/** The token, as a bearer token. */
export const bearer: Scheme = {
  option: "token",
  isConfigured: ({ options, headers }) =>
    options.token !== undefined || headers.authorization !== undefined,
  authenticate: (sending) => sending.sendToken(sending),
};

/** HTTP Basic authentication. */
export function basic(name: string): Scheme {
  return schemeOf(
    name,
    "authorization",
    ({ username, password }: BasicCredential, option) => {
      // Servers do not agree on how other characters are encoded.
      const isValid = (it: unknown) => typeof it === "string" && /^[\x20-\x7e]*$/.test(it);
      if (isValid(username) && isValid(password) && !username.includes(":")) {
        return `${username}:${password}`;
      }
      throw inputError(
        `${option} must have a username without a colon and a password, in printable ASCII.`,
      );
    },
    ({ headers, secrets }) =>
      (credential) => {
        const encoded = btoa(credential);
        const [username, ...password] = credential.split(":");
        // An API key is sent as a user name without a password.
        secrets.push(password.join(":") || username!);
        headers.authorization = `Basic ${encoded}`;
      },
  );
}

/** Where an API key is sent. */
type Place = "header" | "query" | "cookie";

/** An API key in a header, a query parameter or a cookie. */
export function apiKey(name: string, place: Place, parameter: string): Scheme {
  const put = PLACES[place];
  const header = place === "header" ? parameter.toLowerCase() : undefined;
  return schemeOf(name, header, checkKey, (sending) => {
    const write = put(sending, parameter);
    return (key) => {
      sending.secrets.push(key);
      write(key);
    };
  });
}

/** Checks the key here, since the error of fetch for an invalid header value quotes the value. */
function checkKey(key: string, option: string): string {
  if (typeof key === "string" && /^[\x21-\x7e]+( +[\x21-\x7e]+)*$/.test(key)) return key;
  throw inputError(`${option} is empty or contains invalid characters.`);
}

type Put = (sending: Sending, parameter: string) => (key: string) => void;

const PLACES: Record<Place, Put> = {
  header:
    ({ headers }, parameter) =>
    (key) => {
      headers[parameter.toLowerCase()] = key;
    },
  query: (sending, parameter) => {
    const { url, input } = sending;
    const prefix = `${url}${url.includes("?") ? "&" : "?"}${encodeURIComponent(parameter)}=`;
    if (input) sending.input = async () => withUrl(await input(), sending.url);
    return (key) => {
      sending.url = prefix + encodeURIComponent(key);
    };
  },
  cookie: ({ headers }, parameter) => {
    const others = headers.cookie === undefined ? "" : `${headers.cookie}; `;
    return (key) => {
      if (/[ ",;\\]/.test(key)) {
        throw inputError(`The cookie "${parameter}" contains invalid characters.`);
      }
      headers.cookie = checkCookies(`${others}${parameter}=${key}`);
    };
  },
};

/**
 * A scheme whose credential is an option.
 *
 * @param header The header that the caller may have set instead.
 * @param check Returns the credential as text.
 * @param put Returns what adds the credential, or a newer one in its place.
 */
function schemeOf<Credential>(
  name: string,
  header: string | undefined,
  check: (credential: Credential, option: string) => string,
  put: (sending: Sending) => (credential: string) => void,
): Scheme {
  const option = `auth.${name}`;
  const isSent = ({ headers }: Sending) => header !== undefined && headers[header] !== undefined;
  return {
    option,
    isConfigured: (sending) => sending.options.auth?.[name] !== undefined || isSent(sending),
    authenticate(sending) {
      const { options, headers, secrets, signal } = sending;
      if (isSent(sending)) {
        secrets.push(headers[header!]!);
        return undefined;
      }
      const ofConnection = providers.get(options) ?? {};
      providers.set(options, ofConnection);
      ofConnection[name] ??= createTokenProvider(options.auth![name], option, check);
      return ofConnection[name](signal, put(sending));
    },
  };
}

/** The providers of each connection, by scheme: its calls share a refresh. */
const providers = new WeakMap<object, Record<string, Provide>>();

/** The URL of a request cannot change. A body that is a stream cannot be sent over HTTP/1.1 by a browser. */
async function withUrl(request: Request, url: string): Promise<Request> {
  const { method, headers, credentials, mode, keepalive, referrerPolicy } = request;
  const body = await request.blob();
  return new Request(url, {
    ...{ method, headers, credentials, mode, keepalive, referrerPolicy },
    ...(body.size > 0 && { body }),
  });
}
