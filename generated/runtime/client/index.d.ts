/* scripts/runtime/client/index.ts */ /**
 * The client's part of the package's entry. The entry adds the functions, types and validators of the
 * contract.
 *
 * @module
 */
export { connect, type Connection } from "./connect.js";
export type { CckmClient, CreateClientOptions } from "./create-client.js";
export type { WrappedErrorBody } from "./error-body.js";
export { CipherTrustError, type CipherTrustErrorConstructor, type CipherTrustErrorDetails, type CipherTrustErrorKind, type ContractError, type HttpError, type NoResponseError, type RedirectError, } from "./errors.js";
export type { Hooks, RequestEvent, ResponseEvent, RetryEvent } from "./hooks.js";
export type { CallOptions } from "./limits.js";
export type { ConnectOptions } from "./options.js";
export type { Token, TokenRequest } from "./token.js";
export type { Violation } from "./violation.js";
