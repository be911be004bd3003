/**
 * The client of the contract: `connect` and one function for each operation, or `createClient` for
 * those who know openapi-fetch.
 *
 * @module
 */
export { connect, type Connection, type ConnectOptions, type Token } from "./connect.js";
export { createClient, type CckmClient, type CreateClientOptions } from "./create-client.js";
export {
  CipherTrustError,
  type CipherTrustErrorDetails,
  type CipherTrustErrorKind,
} from "./errors.js";
export * from "./operations.js";
export type { CallOptions } from "./transport.js";
export type * from "../types.js";
