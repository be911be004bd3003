/* Compiled from scripts/runtime/mock/server-name.ts; edit that file. */ 
export const SERVER_NAME = "cckm-aws-keys-contract-mock";
