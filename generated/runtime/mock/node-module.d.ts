/* scripts/runtime/mock/node-module.ts */ declare const nodeModule: typeof import("node:module");
/**
 * Node's own `createRequire`. Jest and Vitest replace the one that is imported: theirs loads packages into
 * a context of the test file, where Prism does not work.
 */
export declare const createRequire: typeof nodeModule.createRequire;
/** Node's own class of modules. */
export declare const Module: typeof nodeModule.Module;
export {};
