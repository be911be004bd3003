// Generated from openapi/ by `npm run generate`. Do not edit.
export * from "./runtime/client/index.js";
export * from "./operations.js";
export { isAwsKey, validateAwsKey, isErrorBody, validateErrorBody } from "./validators.js";
export type * from "./types.js";
