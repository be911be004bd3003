/**
 * The mock: Prism in this process, behind a server that no request can crash or block.
 *
 * @module
 */
import { fileURLToPath } from "node:url";
import { makeCertificate, removeCertificate, saveCertificate } from "./certificate.js";
import { createControl } from "./control.js";
import type { RecordedRequest, ResponseOverride } from "./control-types.js";
import { curlOf } from "./curl.js";
import { HttpError } from "./errors.js";
import { createHandler } from "./handler.js";
import { Journal } from "./journal.js";
import { listen } from "./listen.js";
import { createLog, logResponse } from "./log.js";
import { checkOptions, type MockOptions } from "./options.js";
import { Overrides } from "./overrides.js";
import { loadPrism, type Prism } from "./prism.js";
import { createReference, type Reference } from "./reference.js";
import { parametersOf } from "./routes.js";
import { errorResponse, send } from "./send.js";
import { createHardenedServer, type Handle } from "./server.js";
import { takeSnapshot, watchDocument } from "./watch.js";

export type { RecordedRequest, ResponseOverride } from "./control-types.js";
export { MockError } from "./errors.js";
export type { MockOptions } from "./options.js";

/** A running mock. It does not keep the process alive. */
export interface Mock {
  /** The base URL for a client, such as `http://127.0.0.1:4010`. */
  readonly url: string;
  /** The address of the interactive reference, for a browser. */
  readonly reference: string;
  /** A command line that calls the first operation and gets its example. */
  readonly curl: string;
  /** With `https: true`, the file of the certificate, in PEM, for a client to trust. */
  readonly certificate: string | undefined;
  /** The latest 1,000 requests to the document's operations, the oldest first. */
  requests(): RecordedRequest[];
  /**
   * Chooses the response of an operation, for clients that cannot send the header `Prefer`. A request that
   * has this header gets what it asks for. A request without a token uses up a response too.
   *
   * @throws {MockError} of kind `options`.
   */
  use(override: ResponseOverride): void;
  /** Forgets the requests and the chosen responses. Call it before each test. */
  reset(): void;
  /** Keeps the process alive while the mock runs. */
  ref(): void;
  /** Stops the mock at once and closes its connections. */
  close(): Promise<void>;
}

/**
 * Serves the contract, or another OpenAPI document, from the examples in the document. It is a test
 * double: it responds as the document says, which may differ from what an appliance does.
 *
 * @returns once it listens.
 * @throws {MockError} if an option is invalid, Prism is not installed, the document cannot be served, or
 * the address cannot be listened on.
 */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  checkOptions(options);
  const { host = "127.0.0.1", port = 0, basePath = "", https = false } = options;
  const document =
    options.document ?? fileURLToPath(new URL("../../openapi.json", import.meta.url));
  const log = createLog(options);
  const journal = new Journal();
  const overrides = new Overrides();

  const snapshot = options.watch ? await takeSnapshot(document) : undefined;
  let served = await load(document, options);
  const control = createControl(journal, overrides, () => served.prism.routes, host);
  const pair = https === true ? makeCertificate() : https || undefined;
  const server = createHardenedServer(
    (request, response, signal) => {
      const target = (request.url ?? "/").replace(/^https?:\/\/[^/?#]*/i, "");
      const [path = ""] = target.split(/[?#]/, 1);
      logResponse(log, path, request, response);
      if (served.reference.respond(path, request, response)) return;
      if (control(path, request, response, signal)) return;
      if (!`${path}/`.startsWith(`${basePath}/`)) {
        const reason = `The mock serves the contract under ${basePath}; it has no path ${path}.`;
        return send(response, errorResponse(new HttpError(404, reason)));
      }
      request.url = target.slice(basePath.length);
      const method = request.method ?? "GET";
      const inDocument = path.slice(basePath.length);
      const route = served.prism.find(method, inDocument);
      const parameters = route ? parametersOf(route, inDocument) : {};
      journal.add({ method, path, operationId: route?.operation.iid, parameters }, response);
      const asksItself = "prefer" in request.headers || /[?&]__/.test(target);
      const prefer = route && !asksItself ? overrides.take(route, parameters) : undefined;
      if (prefer !== undefined) request.headers.prefer = prefer;
      served.handle(request, response, signal);
    },
    (what, status) => log(`${what} ${status}`, status),
    pair,
  );
  const listening = await listen(server, host, port);
  const stopWatching = snapshot && watchDocument(document, snapshot, reload);
  const certificate = https === true ? saveCertificate(pair!.cert) : undefined;

  // An IPv6 address has brackets in a URL.
  const name = host.includes(":") ? `[${host}]` : host;
  const origin = `${https ? "https" : "http"}://${name}:${listening.port}`;
  const tls = certificate ? [`--cacert '${certificate}'`] : https ? ["-k"] : [];
  return {
    url: origin + basePath,
    reference: origin + served.reference.path,
    curl: curlOf(served.prism.routes[0]!, origin + basePath, tls),
    certificate,
    requests: () => journal.list(),
    use: (override) => overrides.add(override, served.prism.routes),
    reset() {
      journal.clear();
      overrides.clear();
    },
    ref: () => listening.ref(),
    async close() {
      stopWatching?.();
      if (certificate) removeCertificate(certificate);
      await listening.close();
    },
  };

  async function reload(): Promise<void> {
    try {
      served = await load(document, options);
      log(`${document} has changed and is served.`, 200);
    } catch (error) {
      const reason = (error as Error).message.replace(/\.?$/, ".");
      log(`${reason} The previous document is still served.`, 500);
    }
  }
}

/** What is made of the document. */
interface Served {
  prism: Prism;
  handle: Handle;
  reference: Reference;
}

async function load(document: string, options: MockOptions): Promise<Served> {
  const prism = await loadPrism(document);
  const reference = createReference(document, prism.routes, options.basePath ?? "");
  return { prism, handle: createHandler(prism, options), reference };
}
