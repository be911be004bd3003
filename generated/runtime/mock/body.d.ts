/* Compiled from scripts/runtime/mock/body.ts; edit that file. */ import type { IncomingMessage } from "node:http";
/** What the server emits on a request whose body stops or breaks, with the {@link Refusal}. */
export declare const BROKEN = "broken";
/**
 * Reads the body of a request.
 *
 * @throws {Refusal} for one that is too large, or that stops before its end.
 */
export declare function readBody(request: IncomingMessage): Promise<string>;
