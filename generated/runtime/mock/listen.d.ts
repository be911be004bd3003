/* scripts/runtime/mock/listen.ts */ import type { Server } from "node:http";
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
export declare function listen(server: Server, host: string, port: number): Promise<Listening>;
