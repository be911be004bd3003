import { once } from "node:events";
import { createServer, type IncomingMessage, type RequestListener } from "node:http";
import { type AddressInfo, createServer as createSocketServer, type Socket } from "node:net";
import { after } from "node:test";

/** A server on loopback that keeps its requests, and closes after the tests of the file. */
export async function startServer(respond: RequestListener, host?: string) {
  const requests: IncomingMessage[] = [];
  const { baseUrl, close } = await listen((request, response) => {
    requests.push(request);
    respond(request, response);
  }, host);
  after(close);
  return { baseUrl, requests };
}

/** A server on loopback, until it is closed. */
export async function listen(respond: RequestListener, host = "127.0.0.1") {
  const server = createServer(respond).listen(0, host);
  await once(server, "listening");
  const { address, family, port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://${family === "IPv6" ? `[${address}]` : address}:${port}`,
    close: () => server.close().closeAllConnections(),
  };
}

/** A server on loopback that gets each connection once its request has begun to arrive. */
export async function startSocketServer(respond: (socket: Socket) => void) {
  const sockets: Socket[] = [];
  const server = createSocketServer((socket) => {
    sockets.push(socket);
    socket.on("error", () => {});
    socket.once("data", () => respond(socket));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  after(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  return { baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, sockets };
}

/** A base URL at which nothing listens. */
export async function refusingBaseUrl(): Promise<string> {
  const server = createSocketServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}

/** A response of any kind; without a media type it has no such header. */
export function respondText(
  status: number,
  mediaType: string | undefined,
  body: string | Uint8Array,
  headers: Record<string, string> = {},
): RequestListener {
  return (_, response) => {
    const contentType = mediaType === undefined ? {} : { "content-type": mediaType };
    response.writeHead(status, { ...contentType, ...headers }).end(body);
  };
}

/** A response with a JSON body. */
export function respondJson(
  status: number,
  body: unknown,
  headers?: Record<string, string>,
): RequestListener {
  return respondText(status, "application/json", JSON.stringify(body), headers);
}

/** A response with the JSON body that the id in the path, an index, stands for. */
export function respondEach(bodies: unknown[]): RequestListener {
  return (request, response) => {
    const index = Number(request.url!.split("/").at(-2));
    respondJson(200, bodies[index])(request, response);
  };
}
