// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Token } from "./runtime/client/token.js";

/** The options of `connect` that depend on the contract. */
export interface ContractOptions {
  /**
   * The access token, or a function that provides it. An operation without security does not request it, so the
   * function may log in over the same connection.
   */
  token: Token;
}
