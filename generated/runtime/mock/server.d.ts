/* scripts/runtime/mock/server.ts */ import { type IncomingMessage, type Server, type ServerResponse } from "node:http";
/** Handles a request. The signal is aborted with an {@link HttpError} if its body cannot be read. */
export type Handle = (request: IncomingMessage, response: ServerResponse, signal: AbortSignal) => void;
/**
 * A server that no request can crash or block. A request that is not valid HTTP, or that has not arrived
 * completely after about a second, gets a 4xx in the contract's shape, or its connection is closed. This
 * ends slow uploads too: 1 MB, the largest body, must arrive within that second. The response may take
 * any time.
 *
 * @param report Called for each error of a request that never reaches `handle`.
 * @param pair The certificate and its key, for HTTPS.
 * @throws {MockError} of kind `options` if one of them cannot be used.
 */
export declare function createHardenedServer(handle: Handle, report: (what: string, status: number) => void, pair?: {
	cert: string;
	key: string;
}): Server;
