/* Compiled from scripts/runtime/mock/handler.ts; edit that file. */ import type { IncomingMessage, ServerResponse } from "node:http";
import type { MockOptions } from "./index.js";
import type { Prism } from "./prism.js";
/** Answers each request by Prism, as the request and the options want it. Never rejects. */
export declare function createAnswerer(prism: Prism, options: MockOptions): (request: IncomingMessage, response: ServerResponse) => Promise<void>;
