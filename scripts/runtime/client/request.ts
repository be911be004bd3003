/**
 * Serializes requests that have more than strings in their path. Only the definitions of such operations
 * import this module.
 *
 * @module
 */
import { CipherTrustError, inputError } from "./errors.js";
import { serializePath } from "./path.js";
import type { SerializeRequest, Validate } from "./response.js";

/** A parameter of the contract, with OpenAPI's names. */
export interface Parameter {
  name: string;
  in: "path" | "query" | "header" | "cookie";
  /** The property of a named function's parameters; default the name. */
  key?: string;
  style: keyof typeof STYLES | "deepObject";
  explode?: boolean;
  /** Whether the value is sent as JSON. */
  isJson?: boolean;
}

/** Serializes a request body. */
export type SerializeBody = (body: unknown) => {
  contentType?: string;
  body: NonNullable<RequestInit["body"]>;
};

/**
 * Serializes a request as its parameters and its body say.
 *
 * @param validate Validates the parameters by key, and the request body as `body`.
 */
export function requestOf(
  parameters: readonly Parameter[],
  validate: Validate,
  serializeBody?: SerializeBody,
): SerializeRequest {
  return ({ operationId, path }, get, isValidated) => {
    const values: Record<string, unknown> = {};
    for (const it of [...parameters, BODY]) {
      const value = get(it);
      // In JSON a body may be null, but a null parameter is absent.
      const isPresent = it === BODY ? value !== undefined : value != null;
      if (isPresent) values[it.key ?? it.name] = value;
    }
    const violations = isValidated ? validate(values) : [];
    const [first] = violations;
    if (first) {
      const { pointer, expected, found } = first;
      const reason = `${pointer || "the request"} must be ${expected}, is ${found}`;
      const message = `${operationId}: the request is invalid: ${reason}.`;
      throw new CipherTrustError("input", message, { violations });
    }
    const valueOf = (it: Parameter) => values[it.key ?? it.name];
    const present = (place: string) =>
      parameters.filter((it) => it.in === place && valueOf(it) !== undefined);

    const segments = new Map(present("path").map((it) => [it.name, write(it, valueOf(it))]));
    const query = present("query").map((it) => write(it, valueOf(it)));
    const cookies = present("cookie").map((it) => write(it, valueOf(it)));
    const headers: Record<string, string> = {};
    for (const it of present("header")) {
      const value = write(it, valueOf(it), String);
      // The error of fetch for an invalid header quotes its value.
      if (/[^\t\x20-\x7e\x80-\xff]/.test(value)) {
        throw inputError(`Header "${it.name}" contains invalid characters.`);
      }
      headers[it.name.toLowerCase()] = value;
    }
    if (cookies.length > 0) headers.cookie = checkCookies(cookies.join("; "));
    const sent = values.body === undefined ? undefined : serializeBody?.(values.body);
    if (sent?.contentType) headers["content-type"] = sent.contentType;
    const search = query.filter(Boolean).join("&");
    return {
      path: serializePath(path, Object.fromEntries(segments), true),
      ...(search && { query: `?${search}` }),
      headers,
      ...(sent && { body: sent.body }),
    };
  };
}

const BODY = { name: "body", in: "body", key: "body" };

/** Each style: what it begins with, its separators with and without `explode`, and whether it has the name. */
const STYLES = {
  simple: ["", ",", ",", false],
  label: [".", ".", ",", false],
  matrix: [";", ";", ",", true],
  form: ["", "&", ",", true],
  spaceDelimited: ["", "&", "%20", true],
  pipeDelimited: ["", "&", "%7C", true],
} as const;

function write(parameter: Parameter, value: unknown, encode = encodeURIComponent): string {
  const { name, style, explode = false, isJson } = parameter;
  const encodedName = encode(name);
  const text = (it: unknown) => encode(isJson ? JSON.stringify(it) : scalarOf(name, it));
  const isObject = typeof value === "object" && !isJson;
  const entries = Object.entries(isObject ? (value as object) : {}).filter(([, it]) => it != null);
  if (style === "deepObject") {
    return entries.map(([key, it]) => `${encode(`${name}[${key}]`)}=${text(it)}`).join("&");
  }
  const [start, exploded, joined, isNamed] = STYLES[style];
  if (!isObject) return start + (isNamed ? `${encodedName}=` : "") + text(value);
  if (entries.length === 0) return "";
  const isArray = Array.isArray(value);
  if (explode) {
    const parts = entries.map(([key, it]) => {
      const ownName = isArray ? encodedName : encode(key);
      return isArray && !isNamed ? text(it) : `${ownName}=${text(it)}`;
    });
    return start + parts.join(exploded);
  }
  const parts = entries.flatMap(([key, it]) => (isArray ? [text(it)] : [encode(key), text(it)]));
  return start + (isNamed ? `${encodedName}=` : "") + parts.join(joined);
}

function scalarOf(name: string, value: unknown): string {
  if (typeof value === "string" || typeof value === "boolean" || typeof value === "bigint") {
    return String(value);
  }
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  throw inputError(
    `"${name}" must be a finite number, a string or a boolean; got ${typeof value}.`,
  );
}

/** @throws {CipherTrustError} of kind `input` in a browser, which would send the request without the cookies. */
export function checkCookies(cookie: string): string {
  const { headers } = new Request("https://ciphertrust.example", { headers: { cookie } });
  if (headers.has("cookie")) return cookie;
  throw inputError("This platform cannot send cookie parameters.");
}

/** A JSON body. */
export function json(contentType: string): SerializeBody {
  return (body) => ({ contentType, body: JSON.stringify(body) });
}

/** A body of form fields, as in a query. */
export function form(contentType: string): SerializeBody {
  return (body) => {
    const fields = Object.entries(Object(body) as object).filter(([, value]) => value != null);
    const style = { in: "query", style: "form", explode: true } as const;
    const parts = fields.map(([name, value]) => {
      if (typeof value === "object" && !Array.isArray(value)) {
        throw inputError(`The form field "${name}" must not be an object.`);
      }
      return write({ name, ...style }, value);
    });
    return { contentType, body: parts.filter(Boolean).join("&") };
  };
}

/** A multipart body, from a `FormData` or from an object. `fetch` adds the Content-Type. */
export function multipart(): SerializeBody {
  return (body) => {
    if (body instanceof FormData) return { body };
    const data = new FormData();
    for (const [name, value] of Object.entries(Object(body) as object)) {
      for (const part of [value].flat()) {
        if (part instanceof Blob) data.append(name, part);
        else if (typeof part === "object" && part !== null) {
          data.append(name, new Blob([JSON.stringify(part)], { type: "application/json" }));
        } else if (part != null) data.append(name, scalarOf(name, part));
      }
    }
    return { body: data };
  };
}

/** A text body. */
export function text(contentType: string): SerializeBody {
  return (body) => ({ contentType, body: scalarOf("body", body) });
}

/** A body of bytes. */
export function binary(contentType: string): SerializeBody {
  return (body) => {
    if (body instanceof Blob || body instanceof ArrayBuffer || ArrayBuffer.isView(body)) {
      return { contentType, body: body as Blob };
    }
    throw inputError("The body must be a Blob, an ArrayBuffer or a view of one.");
  };
}
