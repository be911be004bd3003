import { createRequire } from "node:module";
import type * as PrismHttp from "@stoplight/prism-http";
import { installPeers } from "./install.js";
import { MockError, Refusal } from "./errors.js";
import type { Preferences } from "./prefer.js";
import { loadWithoutWords } from "./words.js";

type Operation = Awaited<ReturnType<typeof PrismHttp.getHttpOperationsFromSpec>>[number];

/** A request as Prism takes it. */
export interface PrismRequest {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: Record<string, string | string[]>;
  body: unknown;
}

/** An answer, before it is sent. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  /** A text, or a value to be written as JSON. */
  body: unknown;
}

/** An operation of the document, and how to know its requests. */
export interface Route {
  operation: Operation;
  method: string;
  /** Matches its paths. */
  pattern: RegExp;
  /** Names of the path parameters, in the order of the pattern's groups. */
  parameters: string[];
}

/** Prism within this process, on one document. */
export interface Prism {
  routes: Route[];
  /**
   * What Prism answers.
   *
   * @throws {Refusal} for whatever Prism has no answer to.
   */
  answer(request: PrismRequest, preferences: Preferences): Promise<Answer>;
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
    operations = await getHttpOperationsFromSpec(document);
  } catch (error) {
    const [reason] = (error as Error).message.split("\n");
    throw new MockError("document", `${document} cannot be served: ${reason}`);
  }
  if (operations.length === 0) {
    throw new MockError("document", `${document} has no operation to serve.`);
  }
  const instance = createInstance(CONFIG, { logger: silentLogger as never });
  const routes = operations.map(routeOf);

  return {
    routes,
    async answer({ method, path, query, headers, body }, preferences) {
      const { code, example, dynamic = false } = preferences;
      const input = {
        method: method.toLowerCase(),
        url: { path, query: Object.fromEntries(query) },
        headers,
        body,
      };
      const mock = { dynamic, ...(code && { code }), ...(example && { exampleKey: example }) };
      // Prism weighs every operation that it is given, which takes long where there are many.
      const matching = routes.filter((it) => it.pattern.test(path)).map((it) => it.operation);
      const candidates = matching.length > 0 ? matching : operations;
      const outcome = await instance.request(input as never, candidates, { ...CONFIG, mock })();
      if (outcome._tag === "Left") throw refusalOf(outcome.left, routes, path, preferences);
      const { statusCode: status, headers: answered = {}, body: answer } = outcome.right.output;
      // Where a status has no such example or media type, Prism tries the success.
      if (code !== undefined && status !== code && status < 300) {
        throw new Refusal(400, `Prefer: the contract has no such answer with status ${code}.`);
      }
      return { status, headers: answered, body: answer };
    },
  };
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

/** The mock writes its own log. */
const silentLogger: Record<string, () => unknown> = {};
for (const level of ["trace", "debug", "info", "success", "warn", "error", "fatal"]) {
  silentLogger[level] = () => {};
}
silentLogger.child = () => silentLogger;

/** By require, since other teams may not have it, and the answer then is one line. */
function requirePrism(): typeof PrismHttp {
  const require = createRequire(import.meta.url);
  try {
    const prism = require.resolve("@stoplight/prism-http");
    return loadWithoutWords(prism, () => require(prism) as typeof PrismHttp);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "MODULE_NOT_FOUND") throw error;
    const install = installPeers("@stoplight/");
    throw new MockError("prism", `The mock needs Prism; install it with: ${install}`);
  }
}

function routeOf(operation: Operation): Route {
  const parameters: string[] = [];
  const pattern = operation.path
    .split(/(\{[^{}]+\})/)
    .map((part, index) => {
      if (index % 2 === 0) return part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
      parameters.push(part.slice(1, -1));
      return "([^/]+)";
    })
    .join("");
  const method = operation.method.toUpperCase();
  return { operation, method, pattern: new RegExp(`^${pattern}$`), parameters };
}

/** What Prism would answer in a shape of its own. */
function refusalOf(
  error: Error & { status?: number; detail?: string },
  routes: Route[],
  path: string,
  { code, example }: Preferences,
): Refusal {
  const { name, message, status, detail } = error;
  const type = name.split("#").at(-1);
  if (type === "NO_PATH_MATCHED_ERROR") {
    return new Refusal(404, `The contract has no path ${path}.`);
  }
  if (type === "NO_METHOD_MATCHED_ERROR") {
    const methods = routes.filter((it) => it.pattern.test(path)).map((it) => it.method);
    const allow = methods.join(", ");
    return new Refusal(405, `The contract has only ${allow} for this path.`, { allow });
  }
  if (message.includes("cannot produce a representation for your accept header")) {
    return new Refusal(406, "The contract has no answer of a media type in Accept.");
  }
  if (code !== undefined || example !== undefined) {
    const answer = [code && `status ${code}`, example && `an example "${example}"`];
    return new Refusal(
      400,
      `Prefer: the contract has no answer with ${answer.filter(Boolean).join(" and ")}.`,
    );
  }
  return new Refusal(status ?? 500, detail || message);
}
