import type { Failure } from "../runtime/cli/failure.js";
import type { PlacedOperation, SecurityScheme, Server } from "./document.js";
import { PURE } from "./module.js";

/** Which credentials a call sends: the first of these schemes whose option is set. */
export interface Auth {
  schemes: SupportedScheme[];
  /** Whether a call may send none of them. */
  isOptional: boolean;
}

/** A scheme of which the client sends the credential. */
export interface SupportedScheme {
  /** Its name in the document. All schemes with a bearer token share one option. */
  name: string;
  description: string | undefined;
  kind: "bearer" | "basic" | "apiKey";
  /** Where the API key is sent. */
  place: string;
  parameter: string;
}

/** Creates the failure of one operation. */
export type Stop = (reason: string) => Failure;

/** Headers that a browser's `fetch` does not send. */
export const FORBIDDEN_HEADERS =
  /^(accept-(charset|encoding)|access-control-request-.*|connection|content-length|cookie|date|dnt|expect|host|keep-alive|origin|proxy-.*|referer|sec-.*|te|trailer|transfer-encoding|upgrade|via)$/i;

const BEARER_TYPES = ["http bearer", "oauth2", "openIdConnect"];

/** @throws {Failure} where the client has no credentials of a declared scheme. */
export function authOf(operation: PlacedOperation, stop: Stop): Auth {
  const alternatives = operation.credentials.map((it) => Object.entries(it));
  const isOptional = alternatives.length === 0 || alternatives.some((it) => it.length === 0);
  const schemes = alternatives.flatMap((it) => {
    const [scheme] =
      it.length === 1 ? it.map(([name, scheme]) => supportedScheme(name, scheme)) : [];
    return scheme ?? [];
  });
  if (schemes.length === 0 && !isOptional) {
    const names = alternatives.map((it) =>
      it.map(([name, scheme]) => `"${name}" (${typeOf(scheme)})`).join(" with "),
    );
    throw stop(
      `the client does not support the security ${names.join(" or ")}, only one bearer, basic, API key, ` +
        "OAuth 2 or OpenID Connect scheme at a time; declare one of these.",
    );
  }
  for (const { name, place, parameter } of schemes.filter((it) => it.kind === "apiKey")) {
    const what = `the ${place} "${parameter}" of the security scheme "${name}"`;
    const isForbidden =
      FORBIDDEN_HEADERS.test(parameter) || /^(accept|content-type)$/i.test(parameter);
    if (place === "header" && isForbidden) throw stop(`the client cannot set ${what}.`);
    const isDeclared = operation.parameters.some(
      (it) => it.in === place && it.name.toLowerCase() === parameter.toLowerCase(),
    );
    if (isDeclared) throw stop(`${what} is also a parameter; remove the parameter.`);
  }
  return { schemes: [...new Map(schemes.map((it) => [keyOf(it), it])).values()], isOptional };
}

/** `token`, or the name under `auth`. */
export function keyOf({ kind, name }: SupportedScheme): string {
  return kind === "bearer" ? "" : name;
}

function supportedScheme(name: string, scheme: SecurityScheme): SupportedScheme | undefined {
  const { description, in: place = "", name: parameter = "" } = scheme;
  const type = typeOf(scheme);
  const kind = BEARER_TYPES.includes(type)
    ? "bearer"
    : ({ "http basic": "basic", apiKey: "apiKey" } as const)[type];
  return kind && { name, description, kind, place, parameter };
}

function typeOf({ type, scheme = "" }: SecurityScheme): string {
  return type === "http" ? `http ${scheme.toLowerCase()}` : type;
}

/**
 * The server of an operation that has one of its own, with the defaults of its variables: a path without a slash
 * at its end, or an absolute URL.
 *
 * @throws {Failure} for a URL that is neither.
 */
export function serverOf({ ownServer }: PlacedOperation, stop: Stop): string | undefined {
  if (ownServer === undefined) return undefined;
  const { url, variables = {} } = ownServer satisfies Server;
  const path = url.replace(/\{(.+?)\}/g, (_, name: string) => {
    const value = variables[name]?.default;
    if (value === undefined) throw stop(`give the variable "${name}" of the server a default.`);
    return value;
  });
  const target = path.replace(/\/+$/, "");
  if (/^https?:\/\/[^/?#@]+(\/[^?#]*)?$/.test(target) && URL.canParse(target)) {
    return new URL(target).href.replace(/\/+$/, "");
  }
  const prefix = target.replace(/^(?!\/|$)/, "/");
  // Neither a scheme, nor empty segments, `.` or `..`, which would lead to another path.
  if (/^(\/(?!\.{1,2}(\/|$))[\w.~!$&'()*+,;=@%-]+)*$/.test(prefix)) return prefix || undefined;
  throw stop(`the server "${url}" is neither an http(s): URL nor a path; correct it.`);
}

/** Code of the members of a definition that say where a call goes, and with which credential. */
export function connectionMembersOf({ auth, server }: { auth: Auth; server: string | undefined }) {
  const { schemes, isOptional } = auth;
  const isPlain = !isOptional && schemes.every((it) => it.kind === "bearer");
  const list = schemes.map(codeOf).join(", ");
  const authenticate = `${PURE} security.firstOf([${list}]${isOptional ? ", true" : ""})`;
  const text = JSON.stringify(server);
  const baseUrlOf = server?.startsWith("/")
    ? `({ baseUrl }) => baseUrl + ${text}`
    : `${PURE} servers.at(${text})`;
  return {
    ...(!isPlain && { authenticate: schemes.length === 0 ? "null" : authenticate }),
    ...(server !== undefined && { baseUrlOf }),
  };
}

function codeOf({ name, kind, place, parameter }: SupportedScheme): string {
  if (kind === "bearer") return "security.bearer";
  const values = kind === "basic" ? [name] : [name, place, parameter];
  return `${PURE} security.${kind}(${values.map((it) => JSON.stringify(it)).join(", ")})`;
}
