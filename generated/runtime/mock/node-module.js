/* scripts/runtime/mock/node-module.ts */ const nodeModule   = process.getBuiltinModule("node:module");





export const createRequire   = nodeModule.createRequire;


export const Module   = nodeModule.Module;
