/**
 * The mock: Prism in this process, behind a server that no request ends or keeps waiting.
 *
 * @module
 */
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { createAnswerer } from "./handler.js";
import { MockError } from "./errors.js";
import { loadPrism, type Route } from "./prism.js";
import { createHardenedServer } from "./server.js";

export { MockError } from "./errors.js";

/** Options of {@link startMock}. */
export interface MockOptions {
  /** The OpenAPI file to serve. Default: this package's own document. */
  document?: string | undefined;
  /** Where to listen. Default 127.0.0.1: for this machine alone. */
  host?: string | undefined;
  /** The port to listen on. Default 0: any that is free. */
  port?: number | undefined;
  /** Makes bodies up from the schemas, in place of the examples. Default false. */
  dynamic?: boolean | undefined;
  /** Gives the examples as they stand, without the id that was asked for. Default false. */
  static?: boolean | undefined;
  /** Milliseconds to wait before each answer. Default 0. */
  delayMs?: number | undefined;
  /** The share of the calls that fail, from 0 to 1, spread evenly: 0.1 is every tenth. Default 0. */
  failRate?: number | undefined;
  /** The status with which they fail. Default 503. */
  failWith?: number | undefined;
  /** Told of each answer: one line, without headers, query or body. Default: nobody is. */
  onLog?: ((line: string, status: number) => void) | undefined;
}

/** A mock that runs. */
export interface Mock {
  /** Where it is, such as `http://127.0.0.1:4010`: the base URL for a client. */
  readonly url: string;
  /** A command line that calls its first operation and gets the example. */
  readonly curl: string;
  /** Ends it at once, open connections included. */
  close(): Promise<void>;
}

/**
 * Serves the contract, or another OpenAPI document, by the examples that the document has. It is a test
 * double: it answers what the document says, not what an appliance would.
 *
 * @returns once it listens.
 * @throws {MockError} when Prism is not installed, the document cannot be served, or the address cannot
 * be listened on.
 */
export async function startMock(options: MockOptions = {}): Promise<Mock> {
  const { host = "127.0.0.1", port = 0, onLog } = options;
  const document = options.document ?? fileURLToPath(new URL("../../openapi.yaml", import.meta.url));
  const prism = await loadPrism(document);
  const answer = createAnswerer(prism, options);
  const log = (line: string, status: number) => onLog?.(`${line} ${status}`, status);

  const server = createHardenedServer((request, response) => {
    const begin = performance.now();
    const line = `${request.method} ${request.url?.replace(/\?.*/, "")}`;
    response.on("close", () => {
      const ms = Math.round(performance.now() - begin);
      log(`${line}${response.writableFinished ? "" : " (cut off)"} ${ms} ms:`, response.statusCode);
    });
    void answer(request, response);
  }, log);
  await listen(server, host, port);
  // An IPv6 address has brackets in a URL.
  const name = host.includes(":") ? `[${host}]` : host;
  const url = `http://${name}:${(server.address() as AddressInfo).port}`;
  return {
    url,
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

function curlOf({ operation, method }: Route, url: string): string {
  const { path, request, security } = operation;
  const filled = path.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const example = request?.path?.find((parameter) => parameter.name === name)?.examples?.[0];
    return encodeURIComponent(example && "value" in example ? String(example.value) : name);
  });
  const authorization = security?.length ? ` -H 'Authorization: Bearer any-token'` : "";
  return `curl -X ${method} '${url}${filled}'${authorization}`;
}
