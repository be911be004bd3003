// Generated from openapi/ by `npm run generate`. Do not edit.
import { type Client, type ClientOptions } from "openapi-fetch";
import type { ErrorBody, paths } from "../types.js";
import type { Violation } from "./checks.js";
import { type ConnectOptions } from "./connect.js";
import { CipherTrustError } from "./errors.js";
/** Options of {@link createClient}: those of `connect`, and those of openapi-fetch. */
export type CreateClientOptions = ConnectOptions & Omit<ClientOptions, keyof ConnectOptions>;
/**
 * The contract's client on openapi-fetch. Open enumerations are plain strings in its types; assign
 * `data` to a type of the contract, such as `AwsKey`, to have their values completed.
 */
export type CckmClient = Client<PlainStrings<paths>, "application/json">;
/**
 * An open enumeration is `"a" | (string & {})`. The types of openapi-fetch take the second half for an
 * object and make it unusable as a string, so it is made a string before.
 */
type PlainStrings<T> = T extends string ? string extends T ? string : T : T extends object ? {
    [Property in keyof T]: PlainStrings<T[Property]>;
} : T;
/**
 * What `error` is where the server's body is not the contract's `ErrorBody`; `"rawBody" in error` tells
 * it apart. `codeDesc` and `message` are the server's own where it has them, else the `kind` and the
 * message of the `CipherTrustError` that the named functions throw.
 */
export interface WrappedErrorBody extends ErrorBody {
    /** What happened, as in `CipherTrustError`. */
    kind: CipherTrustError["kind"];
    /** The body as it came, the token blotted out. */
    rawBody: string;
    /** Where a 2xx breaks the contract. */
    violations?: readonly Violation[];
}
/**
 * An openapi-fetch client of the contract, over the same transport as `connect`, with all of its
 * promises. Calls give openapi-fetch's `{ data, error, response }`: `data` is what the contract says, or
 * there is an `error`, an `ErrorBody` or a {@link WrappedErrorBody}. A call takes `timeoutMs` as well.
 * Middleware goes in by `use`; a response that it puts in place is read like one of the server. A
 * `baseUrl` given to a single call must lead to the same server; a `fetch` given to one stands in for
 * that of the options.
 *
 * @throws {CipherTrustError} of kind `input`, as `connect` does. Calls throw kinds `input`, `timeout`,
 * `aborted` and `network`, and return an `error` for the others.
 */
export declare function createClient(options: CreateClientOptions): CckmClient;
/** The same, but a body of a 2xx need only be an object and no error. */
export declare function createUnvalidatedClient(options: CreateClientOptions): CckmClient;
export {};
