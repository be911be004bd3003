// Generated from openapi/ by `npm run generate`. Do not edit.
/**
 * The client of the contract: `connect` and one function for each operation, or `createClient` for
 * those who know openapi-fetch.
 *
 * @module
 */
export type { Violation } from "./checks.js";
export { connect, type Connection, type ConnectOptions } from "./connect.js";
export { createClient, type CckmClient, type CreateClientOptions, type WrappedErrorBody, } from "./create-client.js";
export { CipherTrustError, type CipherTrustErrorDetails, type CipherTrustErrorKind, type ContractError, type HttpError, type NoAnswerError, type RedirectError, } from "./errors.js";
export type { Hooks, RequestEvent, ResponseEvent, RetryEvent } from "./hooks.js";
export type { CallOptions } from "./limits.js";
export * from "./operations.js";
export type { Token } from "./token.js";
export type * from "../types.js";
export * from "../validators.js";
