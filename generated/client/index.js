// Generated from openapi/ by `npm run generate`. Do not edit.
/**
 * The client of the contract: `connect` and one function for each operation, or `createClient` for
 * those who know openapi-fetch.
 *
 * @module
 */
export { connect } from "./connect.js";
export { createClient } from "./create-client.js";
export { CipherTrustError, } from "./errors.js";
export * from "./operations.js";
