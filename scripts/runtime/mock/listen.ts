import type { Server } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { MockError } from "./errors.js";

/** A server that listens. */
export interface Listening {
  port: number;
  /** Makes it keep the process alive. */
  ref(): void;
  /** Stops it at once and closes its connections. */
  close(): Promise<void>;
}

/**
 * Makes a server listen. It does not keep the process alive.
 *
 * @throws {MockError} of kind `address`.
 */
export async function listen(server: Server, host: string, port: number): Promise<Listening> {
  // Those that have not sent a request yet are among them.
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    socket.unref();
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", ({ code, message }: NodeJS.ErrnoException) => {
      const reason =
        code === "EADDRINUSE"
          ? `Port ${port} of ${host} is in use; choose another, or 0 for a free one.`
          : `The mock cannot listen on ${host}, port ${port}: ${message}.`;
      reject(new MockError("address", reason));
    });
    server.listen(port, host, resolve);
  });
  server.unref();
  return {
    port: (server.address() as AddressInfo).port,
    ref: () => void server.ref(),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
