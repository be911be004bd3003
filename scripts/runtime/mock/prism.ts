import { randomUUID } from "node:crypto";
import type { IPrismDiagnostic } from "@stoplight/prism-core";
import { invalidDocument, withoutCredentials } from "./document.js";
import { MockError, type Violation } from "./errors.js";
import { mediaTypesOf, unknownPreference } from "./examples.js";
import type { Preferences } from "./prefer.js";
import { httpErrorOf, invalidRequest } from "./refusal.js";
import { requirePrism } from "./load-prism.js";
import { isUrl, readDocument } from "./parser.js";
import type { MockResponse, Operation, PrismRequest, Route } from "./types.js";

/** Prism within this process, on one document. */
export interface Prism {
  routes: Route[];
  /** The route of a request. A path such as /keys/current has precedence over /keys/{id}. */
  find(method: string, path: string): Route | undefined;
  /** @throws {HttpError} if the request is invalid, or the document has no response for it. */
  respond(request: PrismRequest, preferences: Preferences): Promise<MockResponse>;
}

/**
 * Loads Prism and has it read the document.
 *
 * @throws {MockError} of kind `prism` or `document`.
 */
export async function loadPrism(document: string): Promise<Prism> {
  const { createInstance, getHttpOperationsFromSpec } = requirePrism();
  let operations: Operation[];
  try {
    // Prism reads a file itself, sooner than once more.
    const source = isUrl(document) ? await readDocument(document) : document;
    operations = await getHttpOperationsFromSpec(source);
  } catch (error) {
    throw invalidDocument(document, error as Error);
  }
  if (operations.length === 0) {
    throw new MockError("document", `${withoutCredentials(document)} has no operation to serve.`);
  }
  for (const { request } of operations) {
    // Prism takes an absent explode for false, which it is not in the style form.
    for (const it of [...(request?.query ?? []), ...(request?.cookie ?? [])]) {
      it.explode ??= it.style === "form";
    }
  }
  const instance = createInstance(CONFIG, { logger: silentLogger as never });
  const routes = operations.map(routeOf);
  const byPrecedence = routes.toSorted(
    (one, other) => one.parameters.length - other.parameters.length,
  );
  const find: Prism["find"] = (method, path) =>
    byPrecedence.find((it) => it.method === method && it.pattern.test(path));

  return {
    routes,
    find,
    async respond(call, preferences) {
      const { method, path, query, headers, body } = call;
      const { code, example, dynamic = false, seed = randomUUID() } = preferences;
      const own = find(method, path);
      const operation = own?.operation;
      // Prism compares the request with every operation that it is given, which is slow for many.
      const matching = routes.filter((it) => it.pattern.test(path));
      const route = own ?? matching[0];
      const ownPath = route ? ownPathOf(route, path) : path;
      const url = { path: ownPath, query: valuesOf(query) };
      const input = { method: method.toLowerCase(), url, headers, body } as never;
      const candidates = matching.length > 0 ? matching.map((it) => it.operation) : operations;
      const mediaTypes = mediaTypesOf(operation, preferences);
      const mock = {
        dynamic,
        ...(dynamic && { seed: `${seed} ${method} ${path}` }),
        ...(code && { code }),
        ...(example && { exampleKey: example }),
        ...(mediaTypes && { mediaTypes }),
      };
      const outcome = await instance.request(input, candidates, { ...CONFIG, mock })();
      if (outcome._tag === "Left") throw httpErrorOf(outcome.left, call, matching, preferences);
      const { output, validations } = outcome.right;
      const response = {
        status: output.statusCode,
        headers: output.headers ?? {},
        body: output.body,
      };
      const violations = validations.input.filter(({ severity }) => severity === ERROR);
      if (violations.some((it) => it.code === 401)) {
        return (await unauthorized(input, candidates)) ?? response;
      }
      if (violations.length > 0) {
        throw invalidRequest(response.status, violations.map(toViolation), call, operation);
      }
      // If a status has no such example or media type, Prism falls back to the success.
      if (code !== undefined && response.status !== code && response.status < 300) {
        throw unknownPreference(operation!, preferences);
      }
      return { ...response, fault: preferences.fault };
    },
  };

  /** The document's 401 in a media type of `Accept`, which Prism ignores for a request that it refuses. */
  async function unauthorized(
    input: never,
    candidates: Operation[],
  ): Promise<MockResponse | undefined> {
    const mock = { dynamic: false, code: 401 };
    const config = { ...CONFIG, checkSecurity: false, validateRequest: false, mock };
    const outcome = await instance.request(input, candidates, config)();
    if (outcome._tag === "Left" || outcome.right.output.statusCode !== 401) return undefined;
    const { headers = {}, body } = outcome.right.output;
    return { status: 401, headers, body };
  }
}

const CONFIG = {
  isProxy: false as const,
  checkSecurity: true,
  errors: false,
  mock: { dynamic: false },
  upstreamProxy: undefined,
  validateRequest: true,
  validateResponse: false,
};

/** The severity of a violation for which Prism refuses a request; there are warnings, too. */
const ERROR = 0;

function toViolation({ path = [], code = "", message }: IPrismDiagnostic): Violation {
  const location = path.map(String);
  return { ...(location.length > 0 && { location }), severity: "Error", code, message };
}

/** The values of each query parameter: a list where it occurs more than once. */
function valuesOf(query: URLSearchParams): Record<string, string | string[]> {
  const entries = [...new Set(query.keys())].map((name) => {
    const values = query.getAll(name);
    return [name, values.length === 1 ? values[0]! : values];
  });
  return Object.fromEntries(entries) as Record<string, string | string[]>;
}

/** The mock writes its own log. */
const LEVELS = ["trace", "debug", "info", "success", "warn", "error", "fatal"];
const silentLogger: Record<string, () => unknown> = { child: () => silentLogger };
for (const level of LEVELS) silentLogger[level] = () => {};

function routeOf(operation: Operation): Route {
  const { path, method } = operation;
  const pattern = escape(path).replace(/\{.+?\}/g, "([^/]+)");
  const prefixes = prefixesOf(operation).map(escape).join("|");
  return {
    operation,
    method: method.toUpperCase(),
    pattern: new RegExp(`^(?:${prefixes})?${pattern}$`),
    parameters: [...path.matchAll(/\{(.+?)\}/g)].map(([, name]) => name!),
  };
}

/** The path that Prism knows: without that of a server. */
function ownPathOf({ operation, pattern }: Route, path: string): string {
  const values = pattern.exec(path)!.slice(1);
  return operation.path.replace(/\{.+?\}/g, () => values.shift()!);
}

function escape(text: string): string {
  return text.replace(/[.*+?^$()|[\]\\]/g, "\\$&");
}

/** The paths of relative servers, which a client sends before that of the operation. */
function prefixesOf({ servers = [] }: Operation): string[] {
  return servers
    .filter(({ url }) => !/^(\w+:)?\/\//.test(url))
    .map(({ url, variables }) => {
      const path = url.replace(/\{(.+?)\}/g, (_, name: string) => variables?.[name]?.default ?? "");
      return path.replace(/^\/?/, "/").replace(/\/+$/, "");
    });
}
