/* scripts/runtime/client/create-client.ts */ import { type Client, type ClientOptions } from "openapi-fetch";
import type { paths } from "../../types.js";
import { type ErrorBodies } from "./error-body.js";
import type { ConnectOptions } from "./options.js";
import { type Operation } from "./response.js";
/** Options of `createClient`: those of `connect`, and those of openapi-fetch. */
export type CreateClientOptions = ConnectOptions & Omit<ClientOptions, keyof ConnectOptions>;
/**
 * The contract's openapi-fetch client. Open enums are plain strings in its types; assign `data` to a type
 * of the contract, such as `AwsKey`, to complete their values.
 */
export type CckmClient = Client<PlainStrings<paths>, "application/json">;
/**
 * An open enum is `"a" | (string & {})`. The types of openapi-fetch take `string & {}` for an object, so
 * that it is no longer usable as a string.
 */
type PlainStrings<T> = T extends string ? string extends T ? string : T : T extends object ? {
	[Property in keyof T]: PlainStrings<T[Property]>;
} : T;
/** Creates an openapi-fetch client of these operations whose `fetch` is the transport of `connect`. */
export declare function createClientFor(operations: Array<[Operation, ErrorBodies]>, options: CreateClientOptions): CckmClient;
export {};
