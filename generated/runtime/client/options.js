/* Compiled from scripts/runtime/client/options.ts; edit that file. */ 


/** Options of `connect`. */






















