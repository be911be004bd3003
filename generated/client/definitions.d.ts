// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Operation } from "./answer.js";
export declare const disableRotationJob: Operation;
/** All of them. */
export declare const all: Operation[];
