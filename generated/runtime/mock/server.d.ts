/* Compiled from scripts/runtime/mock/server.ts; edit that file. */ import { type IncomingMessage, type Server, type ServerResponse } from "node:http";
/**
 * A server that no request ends or keeps waiting: what is not HTTP, or stops half-way, gets a 4xx in the
 * contract's shape, or its connection closed, within a second.
 *
 * @param report Told of what got no further than this.
 */
export declare function createHardenedServer(handle: (request: IncomingMessage, response: ServerResponse) => void, report: (what: string, status: number) => void): Server;
