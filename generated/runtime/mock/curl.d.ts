/* scripts/runtime/mock/curl.ts */ import type { Route } from "./types.js";
/**
 * A command line that calls an operation.
 *
 * @param url The base URL of the mock.
 * @param tls What curl needs to accept the certificate.
 */
export declare function curlOf({ operation, method, parameters }: Route, url: string, tls: string[]): string;
