/* Compiled from scripts/runtime/mock/send.ts; edit that file. */ import type { ServerResponse } from "node:http";
import type { Answer } from "./prism.js";
import type { Fault } from "./prefer.js";
/** Sends an answer, with a fault or without. */
export declare function send(response: ServerResponse, answer: Answer, fault?: Fault): void;
