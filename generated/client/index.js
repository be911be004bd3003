// Generated from openapi/ by `npm run generate`. Do not edit.
export { connect } from "./connect.js";
export { createClient, } from "./create-client.js";
export { CipherTrustError, } from "./errors.js";
export * from "./operations.js";
export * from "../validators.js";
