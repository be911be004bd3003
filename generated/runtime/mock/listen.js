/* scripts/runtime/mock/listen.ts */ 

import { MockError } from "./errors.js";















export async function listen(server , host , port )  {

	const sockets = new Set();
	server.on("connection", (socket ) => {
		socket.unref();
		sockets.add(socket);
		socket.once("close", () => sockets.delete(socket));
	});
	await new Promise((resolve, reject) => {
		server.once("error", ({ code, message } ) => {
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
		port: (server.address()  ).port,
		ref: () => void server.ref(),
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				for (const socket of sockets) socket.destroy();
			}),
	};
}
