/* Compiled from scripts/runtime/mock/prism.ts; edit that file. */ import { createRequire } from "node:module";

import { installPeers } from "./install.js";
import { HttpError, MockError } from "./errors.js";

import { loadWithoutWords } from "./words.js";



/** A request as Prism takes it. */








/** A response, before it is sent. */







/** An operation of the document, and how to recognize its requests. */









/** Prism within this process, on one document. */






/**
 * Loads Prism and has it read the document.
 *
 * @throws {MockError} of kind `prism` or `document`.
 */
export async function loadPrism(document        )                 {
  const { createInstance, getHttpOperationsFromSpec } = requirePrism();
  let operations             ;
  try {
    operations = await getHttpOperationsFromSpec(document);
  } catch (error) {
    const [reason] = (error         ).message.split("\n");
    throw new MockError("document", `${document} cannot be served: ${reason}`);
  }
  if (operations.length === 0) {
    throw new MockError("document", `${document} has no operation to serve.`);
  }
  for (const { request } of operations) {
    // Prism takes an absent explode for false, which it is not in the style form.
    for (const it of [...(request?.query ?? []), ...(request?.cookie ?? [])]) {
      it.explode ??= it.style === "form";
    }
  }
  const instance = createInstance(CONFIG, { logger: silentLogger          });
  const routes = operations.map(routeOf);

  return {
    routes,
    async respond({ method, path, query, headers, body }, preferences) {
      const { code, example, dynamic = false } = preferences;
      const url = { path, query: valuesOf(query) };
      const input = { method: method.toLowerCase(), url, headers, body };
      // Prism compares the request with every operation that it is given, which is slow for many.
      const matching = routes.filter((it) => it.pattern.test(path));
      const candidates = matching.length > 0 ? matching.map((it) => it.operation) : operations;
      const mediaTypes = mediaTypesOf(matching, preferences, headers.accept);
      const mock = {
        dynamic,
        ...(code && { code }),
        ...(example && { exampleKey: example }),
        ...(mediaTypes && { mediaTypes }),
      };
      const outcome = await instance.request(input         , candidates, { ...CONFIG, mock })();
      if (outcome._tag === "Left") throw httpErrorOf(outcome.left, matching, path, preferences);
      const { output } = outcome.right;
      const { statusCode: status } = output;
      // If a status has no such example or media type, Prism falls back to the success.
      if (code !== undefined && status !== code && status < 300) {
        throw new HttpError(400, `Prefer: the contract has no such response with status ${code}.`);
      }
      return { status, headers: output.headers ?? {}, body: output.body };
    },
  };
}

const CONFIG = {
  isProxy: false         ,
  checkSecurity: true,
  errors: false,
  mock: { dynamic: false },
  upstreamProxy: undefined,
  validateRequest: true,
  validateResponse: false,
};

/** The values of each query parameter: a list where it occurs more than once. */
function valuesOf(query                 )                                    {
  const entries = [...new Set(query.keys())].map((name) => {
    const values = query.getAll(name);
    return [name, values.length === 1 ? values[0]  : values];
  });
  return Object.fromEntries(entries)                                     ;
}

/** The mock writes its own log. */
const LEVELS = ["trace", "debug", "info", "success", "warn", "error", "fatal"];
const silentLogger                                = { child: () => silentLogger };
for (const level of LEVELS) silentLogger[level] = () => {};

/** By `require`, since Prism is an optional peer. */
function requirePrism()                   {
  const require = createRequire(import.meta.url);
  let path        ;
  try {
    path = require.resolve("@stoplight/prism-http");
  } catch {
    const install = installPeers("@stoplight/");
    throw new MockError("prism", `The mock needs Prism; install it with: ${install}`);
  }
  try {
    return loadWithoutWords(path, () => require(path)                    );
  } catch (error) {
    const [reason] = String(error).split("\n");
    throw new MockError("prism", `Prism cannot be loaded from ${path}: ${reason}`);
  }
}

function routeOf(operation           )        {
  const { path, method } = operation;
  const pattern = path.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace(/\{.+?\}/g, "([^/]+)");
  return {
    operation,
    method: method.toUpperCase(),
    pattern: new RegExp(`^${pattern}$`),
    parameters: [...path.matchAll(/\{(.+?)\}/g)].map(([, name]) => name ),
  };
}

/**
 * The media type of the preferred example, for a client that accepts every type. Prism would look for the
 * example in the first one alone.
 */
function mediaTypesOf(
  routes         ,
  { code, example }             ,
  accept                    = "*/*",
)                       {
  if (example === undefined || !accept.includes("*/*")) return undefined;
  const content = routes
    .flatMap(({ operation }) => operation.responses)
    .filter((it) => String(code ?? 200).startsWith(it.code.replace("XX", "")))
    .flatMap(({ contents = [] }) => contents)
    .find(({ examples = [] }) => examples.some(({ key }) => key === example));
  return content && [content.mediaType];
}

/** In the contract's shape: Prism's own errors are `application/problem+json`. */
function httpErrorOf(
  error                                              ,
  matching         ,
  path        ,
  { code, example }             ,
)            {
  // The name of a Prism error is a URL that ends in its type. A wrapped one has it in its message.
  const [, type] = /prism\/errors#(\w+)/.exec(String(error)) ?? [];
  if (type === "NO_PATH_MATCHED_ERROR") {
    return new HttpError(404, `The contract has no path ${path}.`);
  }
  if (type === "NO_METHOD_MATCHED_ERROR") {
    const allow = matching.map((it) => it.method).join(", ");
    return new HttpError(405, `The contract has only ${allow} for this path.`, { allow });
  }
  if (type === "NOT_ACCEPTABLE") {
    return new HttpError(406, "The contract has no response of a media type in Accept.");
  }
  if (code !== undefined || example !== undefined) {
    const wanted = [code && `status ${code}`, example && `an example "${example}"`];
    const both = wanted.filter(Boolean).join(" and ");
    return new HttpError(400, `Prefer: the contract has no response with ${both}.`);
  }
  return new HttpError(error.status ?? 500, error.detail || error.message);
}
