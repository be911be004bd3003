import { createLogger } from "@stoplight/prism-core";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { createServer } from "@stoplight/prism-http-server";
import { Failure } from "../failure.js";

type PrismOperation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number];

export interface MockOptions {
  /** The OpenAPI file to serve. */
  document: string;
  host: string;
  /** 0 for any free port. */
  port: number;
  /** Makes bodies up from the schemas, in place of the examples. */
  dynamic: boolean;
}

export interface Mock {
  url: string;
  /** A command line that calls the first operation and gets its example. */
  curl: string;
}

/**
 * Serves a document with Prism, within this process.
 *
 * @throws {Failure} for a document that Prism cannot read, and an address it cannot listen on.
 */
export async function startServer({ document, host, port, dynamic }: MockOptions): Promise<Mock> {
  const operations = await readOperations(document);
  const server = createServer(operations, {
    cors: true,
    components: { logger: createLogger("mock", { level: "silent" }) },
    config: {
      isProxy: false,
      checkSecurity: true,
      errors: false,
      mock: { dynamic },
      upstreamProxy: undefined,
      validateRequest: true,
      validateResponse: true,
    },
  });
  const address = await server.listen(port, host).catch((reason: unknown) => {
    throw new Failure(
      String(reason).includes("EADDRINUSE")
        ? `Port ${port} of ${host} is in use; choose another with --port.`
        : `The mock cannot listen on ${host}, port ${port}: ${reason}.`,
    );
  });
  // Prism leaves out the brackets that an IPv6 address has in a URL.
  const url = `http://${host.includes(":") ? `[${host}]` : host}:${address.split(":").at(-1)}`;
  return { url, curl: curlOf(operations[0]!, url) };
}

async function readOperations(document: string): Promise<PrismOperation[]> {
  let operations: PrismOperation[];
  try {
    operations = await getHttpOperationsFromSpec(document);
  } catch (error) {
    throw new Failure(`${document} cannot be served: ${(error as Error).message.split("\n")[0]}`);
  }
  if (operations.length === 0) throw new Failure(`${document} has no operation to serve.`);
  return operations;
}

function curlOf({ method, path, request, security }: PrismOperation, url: string): string {
  const filled = path.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const example = request?.path?.find((parameter) => parameter.name === name)?.examples?.[0];
    return encodeURIComponent(example && "value" in example ? String(example.value) : name);
  });
  const authorization = security?.length ? ` -H 'Authorization: Bearer any-token'` : "";
  return `curl -X ${method.toUpperCase()} '${url}${filled}'${authorization}`;
}
