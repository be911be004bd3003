/* scripts/runtime/mock/handler.ts */ import type { MockOptions } from "./options.js";
import type { Prism } from "./prism.js";
import type { Handle } from "./server.js";
/** Responds to each request through Prism, by its preferences and the options. */
export declare function createHandler(prism: Prism, options: MockOptions): Handle;
