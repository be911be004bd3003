/* scripts/runtime/mock/server-name.ts */ /** The `Server` header of the mock's responses, by which `verify` recognizes it. */
export declare const SERVER_NAME = "cckm-aws-keys-contract-mock";
