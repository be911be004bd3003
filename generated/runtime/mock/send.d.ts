/* scripts/runtime/mock/send.ts */ import type { ServerResponse } from "node:http";
import type { MockResponse } from "./types.js";
/** Sends a response, with a fault or without. */
export declare function send(response: ServerResponse, content: MockResponse): void;
/** The response for an error, in the contract's shape. A {@link MockError} is that of an invalid request. */
export declare function errorResponse(error: unknown): MockResponse;
