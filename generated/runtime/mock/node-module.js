/* Compiled from scripts/runtime/mock/node-module.ts; edit that file. */ const nodeModule                               = process.getBuiltinModule("node:module");

/**
 * Node's own `createRequire`. Jest and Vitest replace the one that is imported: theirs loads packages into
 * a context of the test file, where Prism does not work.
 */
export const createRequire                                  = nodeModule.createRequire;

/** Node's own class of modules. */
export const Module                           = nodeModule.Module;
