/* Compiled from scripts/runtime/mock/listen.ts; edit that file. */ 

import { MockError } from "./errors.js";

/** A server that listens. */








/**
 * Makes a server listen. It does not keep the process alive.
 *
 * @throws {MockError} of kind `address`.
 */
export async function listen(server        , host        , port        )                     {
  // Those that have not sent a request yet are among them.
  const sockets = new Set        ();
  server.on("connection", (socket        ) => {
    socket.unref();
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  await new Promise      ((resolve, reject) => {
    server.once("error", ({ code, message }                       ) => {
      const reason =
        code === "EADDRINUSE"
          ? `Port ${port} of ${host} is in use; choose another.`
          : `The mock cannot listen on ${host}, port ${port}: ${message}.`;
      reject(new MockError("address", reason));
    });
    server.listen(port, host, resolve);
  });
  server.unref();
  return {
    port: (server.address()               ).port,
    ref: () => void server.ref(),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
