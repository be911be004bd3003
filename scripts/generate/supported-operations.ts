import { Failure } from "../runtime/cli/failure.js";
import type { Body, Document, Parameter, PlacedOperation, Schema } from "./document.js";
import { followReference, operationsOf } from "./document.js";
import { capitalize, functionNames } from "./names.js";
import { FORBIDDEN_HEADERS, type Auth, authOf, serverOf, type Stop } from "./security.js";

/** An operation that the client can call. */
export interface SupportedOperation extends PlacedOperation {
  operationId: string;
  /** The name of its function. */
  name: string;
  /** The name of the type of its parameters, which no schema has. */
  parametersType: string;
  auth: Auth;
  /** If it is not that of the connection: a path below it, or an absolute URL. */
  server: string | undefined;
  parameters: SupportedParameter[];
  /** The request body, in the media type that the client sends. */
  body: Body | undefined;
}

/** A parameter, with the defaults of OpenAPI. */
export interface SupportedParameter extends Parameter {
  /** The property of the function's parameters. */
  key: string;
  style: string;
  explode: boolean;
  isJson: boolean;
  schema: Schema;
}

/** The styles that OpenAPI has for each place; the first is the default. */
const STYLES: Record<string, string[]> = {
  path: ["simple", "label", "matrix"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  header: ["simple"],
  cookie: ["form"],
};

/**
 * The operations of the document.
 *
 * @throws {Failure} with one line for each operation that the client cannot call.
 */
export function supportedOperationsOf(document: Document): SupportedOperation[] {
  const nameOf = functionNames(document);
  const failures: string[] = [];
  const operations = operationsOf(document).flatMap((operation) => {
    try {
      return [supportedOperation(operation)];
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      failures.push(error.message);
      return [];
    }
  });
  if (failures.length > 0) throw new Failure(failures.join("\n"));
  return operations;

  function supportedOperation(operation: PlacedOperation): SupportedOperation {
    const { method, path } = operation;
    const stop: Stop = (reason) => new Failure(`${method} ${path}: ${reason}`);
    const name = nameOf(operation);
    let parametersType = `${capitalize(name)}Parameters`;
    while (parametersType in (document.components?.schemas ?? {})) parametersType += "_";
    checkOperation(operation, stop);
    return {
      ...operation,
      operationId: operation.operationId!,
      ...{ name, parametersType },
      auth: authOf(operation, stop),
      server: serverOf(operation, stop),
      parameters: withKeys(
        operation.parameters.map((it) => supportedParameter(document, it, stop)),
      ),
      body: requestBodyOf(operation, stop),
    };
  }
}

function checkOperation(operation: PlacedOperation, stop: Stop): void {
  const { method, path, parameters, requestBody, responses, successes } = operation;
  if (method === "TRACE") throw stop("fetch cannot send TRACE; leave the operation out.");
  if (requestBody && (method === "GET" || method === "HEAD")) {
    throw stop(`fetch cannot send a body with ${method}; use parameters, or another method.`);
  }
  const media = [requestBody, ...Object.values(responses)].flatMap((it) =>
    Object.values(it?.content ?? {}),
  );
  for (const [name, example] of media.flatMap((it) => Object.entries(it.examples ?? {}))) {
    if (!("externalValue" in example)) continue;
    throw stop(`the example "${name}" is in another place; put its value into the document.`);
  }
  if (successes.length === 0) {
    const redirect = Object.keys(responses).find((it) => it.startsWith("3"));
    if (redirect === undefined) throw stop("declare a 2xx response.");
    throw stop(
      `its only success is the redirect ${redirect}, which the client does not follow; ` +
        "declare a 2xx response, or leave the operation out.",
    );
  }
  if (/\}\{/.test(path)) throw stop("separate the path parameters that follow each other.");
  const names = [...path.matchAll(/\{(.+?)\}/g)].map(([, name]) => name!);
  const declared = parameters.filter((it) => it.in === "path").map((it) => it.name);
  const missing = names.find((it) => !declared.includes(it));
  if (missing !== undefined) throw stop(`declare the path parameter "${missing}".`);
}

function supportedParameter(
  document: Document,
  parameter: Parameter,
  stop: Stop,
): Omit<SupportedParameter, "key"> {
  const { name, in: place, content } = parameter;
  const what = `${place} parameter "${name}"`;
  const styles = STYLES[place] ?? [];
  const { style = styles[0] ?? "" } = parameter;
  const { explode = style === "form" } = parameter;
  if (!styles.includes(style))
    throw stop(`${what} has the style "${style}", not ${styles.join(", ")}.`);
  if (name === "__proto__") throw stop(`JavaScript has no property "${name}"; rename the ${what}.`);
  if (place === "header" && FORBIDDEN_HEADERS.test(name)) {
    throw stop(`browsers do not send the ${what}; leave it out.`);
  }
  const [[mediaType, media] = []] = Object.entries(content ?? {});
  if (mediaType !== undefined && !/[/+]json$/.test(mediaType)) {
    throw stop(`the client does not support the ${mediaType} of ${what}, only JSON.`);
  }
  const isJson = mediaType !== undefined;
  const schema = media?.schema ?? parameter.schema ?? {};
  if (!isJson) {
    const kinds = kindsOf(document, schema);
    const isNested = kinds.has("nested");
    const isCompound = kinds.has("array") || kinds.has("object");
    if (isNested)
      throw stop(`${style} style cannot send the arrays or objects in ${what}; use content.`);
    if (place === "cookie" && explode && isCompound) {
      throw stop(`${what} has no defined form in a cookie; set explode: false.`);
    }
    if (style === "deepObject" && (kinds.has("array") || kinds.has("scalar"))) {
      throw stop(`deepObject style sends only objects, and ${what} may be another value.`);
    }
  }
  return { ...parameter, style, explode, isJson, schema };
}

/** What a parameter may be, as far as its schema says: "scalar", "array", "object", or "nested" ones. */
function kindsOf(document: Document, schema: Schema, depth = 0): Set<string> {
  const target = followReference(document, schema);
  const { type, items, properties = {}, additionalProperties, anyOf, oneOf, allOf } = target;
  if (depth > 9) return new Set();
  const kinds = new Set<string>();
  const all = [anyOf, oneOf, allOf] as Array<Schema[] | undefined>;
  for (const it of all.flatMap((list) => list ?? [])) {
    for (const kind of kindsOf(document, it, depth + 1)) kinds.add(kind);
  }
  for (const it of [type ?? (target.properties ? "object" : [])].flat()) {
    if (it === "null") continue;
    kinds.add(it === "array" || it === "object" ? it : "scalar");
  }
  const inner = [items, ...Object.values(properties), additionalProperties].filter(
    (it) => typeof it === "object",
  );
  for (const it of inner) {
    const below = kindsOf(document, it, depth + 1);
    if (["array", "object", "nested"].some((kind) => below.has(kind))) kinds.add("nested");
  }
  return kinds;
}

/**
 * Adds the keys: the name, or with its place before it if another parameter or the request body has the name.
 */
function withKeys(parameters: Array<Omit<SupportedParameter, "key">>): SupportedParameter[] {
  const places = ["path", "query", "header", "cookie"];
  return parameters.map((it) => {
    const others = parameters.filter((other) => other.name === it.name);
    const isFirst = others.every((other) => places.indexOf(it.in) <= places.indexOf(other.in));
    const isFree = isFirst && it.name !== "body";
    return { ...it, key: isFree ? it.name : `${it.in}_${it.name}` };
  });
}

/** The first JSON body, else the first one. */
function requestBodyOf(
  { requestBody, requestBodies }: PlacedOperation,
  stop: Stop,
): Body | undefined {
  if (requestBody === undefined) return undefined;
  const body = requestBodies.find((it) => it.isJson) ?? requestBodies[0];
  if (body === undefined) throw stop("declare the media type of the request body.");
  if (requestBody.content[body.mediaType]!.encoding !== undefined) {
    throw stop(`the client does not support the encoding of the ${body.mediaType} request body.`);
  }
  return body;
}
