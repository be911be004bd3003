// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Operation } from "./runtime/client/response.js";

export declare const disableRotationJob: Operation;
