/* scripts/runtime/mock/server-name.ts */ 
export const SERVER_NAME = "cckm-aws-keys-contract-mock";
