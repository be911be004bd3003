/* scripts/runtime/client/servers.ts */ import type { BaseUrls } from "./response.js";
/**
 * The base URL of an operation whose server in the contract has this URL: what the option `servers` says, else the
 * URL itself if it has the origin of `baseUrl`. The caller has agreed to no other origin.
 *
 * @throws {CipherTrustError} of kind `input` for any other origin.
 */
export declare function at(url: string): (connection: BaseUrls) => string;
