// Generated from openapi/ by `npm run generate`. Do not edit.
import type { ServerResponse } from "node:http";
import type { Answer } from "./prism.js";
import type { Fault } from "./prefer.js";
/** Sends an answer, with a fault or without. */
export declare function send(response: ServerResponse, answer: Answer, fault?: Fault): void;
