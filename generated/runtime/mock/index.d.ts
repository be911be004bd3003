/* Compiled from scripts/runtime/mock/index.ts; edit that file. */ import type { MockOptions } from "./options.js";
export { MockError } from "./errors.js";
export type { MockOptions } from "./options.js";
/** A running mock. */
export interface Mock {
    /** The base URL for a client, such as `http://127.0.0.1:4010`. */
    readonly url: string;
    /** The address of the interactive reference, for a browser. */
    readonly reference: string;
    /** A command line that calls the first operation and gets its example. */
    readonly curl: string;
    /** Stops the mock at once and closes its connections. */
    close(): Promise<void>;
}
/**
 * Serves the contract, or another OpenAPI document, from the examples in the document. It is a test
 * double: it responds as the document says, which may differ from what an appliance does.
 *
 * @returns once it listens.
 * @throws {MockError} if Prism is not installed, the document cannot be served, or the address cannot be
 * listened on.
 */
export declare function startMock(options?: MockOptions): Promise<Mock>;
