/** The `Server` header of the mock's responses, by which `verify` recognizes it. */
export const SERVER_NAME = "cckm-aws-keys-contract-mock";
