/**
 * The client of the contract: `connect` and one function for each operation, or `createClient` for
 * those who know openapi-fetch.
 *
 * @module
 */
export { createClient } from "./create-client.js";
export * from "./exports.js";
export * from "./operations.js";
export * from "../validators.js";
