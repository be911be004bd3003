import { once } from "node:events";
import { createServer, type IncomingMessage, type RequestListener } from "node:http";
import { type AddressInfo, createServer as createSocketServer, type Socket } from "node:net";
import { after } from "node:test";

/** A server on loopback that answers as a test wants, and keeps what it was asked. */
export async function startServer(answer: RequestListener) {
  const requests: IncomingMessage[] = [];
  const { baseUrl, close } = await listen((request, response) => {
    requests.push(request);
    answer(request, response);
  });
  after(close);
  return { baseUrl, requests };
}

/** A server on loopback that answers as is wanted, until it is closed. */
export async function listen(answer: RequestListener) {
  const server = createServer(answer).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    close: () => server.close().closeAllConnections(),
  };
}

/** A server on loopback that is handed each connection once its request has begun to arrive. */
export async function startSocketServer(answer: (socket: Socket) => void) {
  const sockets: Socket[] = [];
  const server = createSocketServer((socket) => {
    sockets.push(socket);
    socket.on("error", () => {});
    socket.once("data", () => answer(socket));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  after(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  return { baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, sockets };
}

/** A base URL at which nothing listens any more. */
export async function refusingBaseUrl(): Promise<string> {
  const server = createSocketServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}

/** An answer of any kind; without a media type the header is left out. */
export function respondText(
  status: number,
  mediaType: string | undefined,
  body: string,
  headers: Record<string, string> = {},
): RequestListener {
  return (_, response) => {
    const contentType = mediaType === undefined ? {} : { "content-type": mediaType };
    response.writeHead(status, { ...contentType, ...headers }).end(body);
  };
}

/** An answer with a JSON body. */
export function respondJson(
  status: number,
  body: unknown,
  headers?: Record<string, string>,
): RequestListener {
  return respondText(status, "application/json", JSON.stringify(body), headers);
}
