/**
 * The mock: Prism in this process, behind a server that no request can crash or block.
 *
 * @module
 */
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { serializePath } from "../client/path.js";
import { credentialsOf } from "./credentials.js";
import { MockError } from "./errors.js";
import { createHandler } from "./handler.js";
import type { MockOptions } from "./options.js";
import { loadPrism } from "./prism.js";
import { createReference } from "./reference.js";
import { createHardenedServer } from "./server.js";
import type { Route } from "./types.js";

export { MockError } from "./errors.js";
export type { MockOptions } from "./options.js";

/** A running mock. */
export interface Mock {
  /** The base URL for a client, such as `http://127.0.0.1:4010`. */
  readonly url: string;
  /** The address of the interactive reference, for a browser. */
  readonly reference: string;
  /** A command line that calls the first operation and gets its example. */
  readonly curl: string;
  /** Stops the mock at once and closes its connections. */
  close(): Promise<void>;
}

/**
 * Serves the contract, or another OpenAPI document, from the examples in the document. It is a test
 * double: it responds as the document says, which may differ from what an appliance does.
 *
 * @returns once it listens.
 * @throws {MockError} if Prism is not installed, the document cannot be served, or the address cannot be
 * listened on.
 */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  const { host = "127.0.0.1", port = 0, onLog } = options;
  const document =
    options.document ?? fileURLToPath(new URL("../../openapi.yaml", import.meta.url));
  const prism = await loadPrism(document);
  const handle = createHandler(prism, options);
  const reference = createReference(document, prism.routes);
  const log = (line: string, status: number) => onLog?.(`${line} ${status}`, status);

  const server = createHardenedServer((request, response, signal) => {
    const begin = performance.now();
    const line = `${request.method} ${request.url?.replace(/\?.*/, "")}`;
    response.on("close", () => {
      const ms = Math.round(performance.now() - begin);
      log(`${line}${response.writableFinished ? "" : " (cut off)"} ${ms} ms:`, response.statusCode);
    });
    if (!reference.respond(request, response)) handle(request, response, signal);
  }, log);
  await listen(server, host, port);
  // An IPv6 address has brackets in a URL.
  const name = host.includes(":") ? `[${host}]` : host;
  const url = `http://${name}:${(server.address() as AddressInfo).port}`;
  return {
    url,
    reference: url + reference.path,
    curl: curlOf(prism.routes[0]!, url),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", ({ code, message }: NodeJS.ErrnoException) => {
      const reason =
        code === "EADDRINUSE"
          ? `Port ${port} of ${host} is in use; choose another.`
          : `The mock cannot listen on ${host}, port ${port}: ${message}.`;
      reject(new MockError("address", reason));
    });
    server.listen(port, host, resolve);
  });
}

function curlOf({ operation, method, parameters }: Route, url: string): string {
  const { path, request, security } = operation;
  const values = parameters.map((name) => {
    const example = request?.path?.find((parameter) => parameter.name === name)?.examples?.[0];
    return [name, (example && "value" in example && String(example.value)) || name];
  });
  const target = url + serializePath(path, Object.fromEntries(values));
  const { options, query } = credentialsOf(security);
  return `curl -X ${method} '${target}${query}'${options}`;
}
