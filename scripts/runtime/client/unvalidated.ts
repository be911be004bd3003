/**
 * The same client without the validators, for who must have a small bundle: the body of a 2xx need only
 * be an object and no error.
 *
 * @module
 */
export { createUnvalidatedClient as createClient } from "./create-client.js";
export * from "./exports.js";
export * from "./unvalidated-operations.js";
