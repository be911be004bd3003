/**
 * What the client exports, validated or not.
 *
 * @module
 */
export type { Violation } from "./checks.js";
export { connect, type Connection, type ConnectOptions } from "./connect.js";
export type { CckmClient, CreateClientOptions, WrappedErrorBody } from "./create-client.js";
export {
  CipherTrustError,
  type CipherTrustErrorDetails,
  type CipherTrustErrorKind,
  type ContractError,
  type HttpError,
  type NoAnswerError,
  type RedirectError,
} from "./errors.js";
export type { Hooks, RequestEvent, ResponseEvent, RetryEvent } from "./hooks.js";
export type { CallOptions } from "./limits.js";
export type { Token } from "./token.js";
export type * from "../types.js";
