const nodeModule: typeof import("node:module") = process.getBuiltinModule("node:module");

/**
 * Node's own `createRequire`. Jest and Vitest replace the one that is imported: theirs loads packages into
 * a context of the test file, where Prism does not work.
 */
export const createRequire: typeof nodeModule.createRequire = nodeModule.createRequire;

/** Node's own class of modules. */
export const Module: typeof nodeModule.Module = nodeModule.Module;
