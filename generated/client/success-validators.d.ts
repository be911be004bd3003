// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Validate } from "./answer.js";
export declare const successValidators: Record<string, Validate>;
