/* Compiled from scripts/runtime/mock/index.ts; edit that file. */ export { MockError } from "./errors.js";
/** Options of {@link startMock}. */
export interface MockOptions {
    /** The OpenAPI file to serve. Default: this package's own document. */
    document?: string | undefined;
    /** Where to listen. Default 127.0.0.1: for this machine alone. */
    host?: string | undefined;
    /** The port to listen on. Default 0: any that is free. */
    port?: number | undefined;
    /** Makes bodies up from the schemas, in place of the examples. Default false. */
    dynamic?: boolean | undefined;
    /** Gives the examples as they stand, without the id that was asked for. Default false. */
    static?: boolean | undefined;
    /** Milliseconds to wait before each answer. Default 0. */
    delayMs?: number | undefined;
    /** The share of the calls that fail, from 0 to 1, spread evenly: 0.1 is every tenth. Default 0. */
    failRate?: number | undefined;
    /** The status with which they fail. Default 503. */
    failWith?: number | undefined;
    /** Told of each answer: one line, without headers, query or body. Default: nobody is. */
    onLog?: ((line: string, status: number) => void) | undefined;
}
/** A mock that runs. */
export interface Mock {
    /** Where it is, such as `http://127.0.0.1:4010`: the base URL for a client. */
    readonly url: string;
    /** A command line that calls its first operation and gets the example. */
    readonly curl: string;
    /** Ends it at once, open connections included. */
    close(): Promise<void>;
}
/**
 * Serves the contract, or another OpenAPI document, by the examples that the document has. It is a test
 * double: it answers what the document says, not what an appliance would.
 *
 * @returns once it listens.
 * @throws {MockError} when Prism is not installed, the document cannot be served, or the address cannot
 * be listened on.
 */
export declare function startMock(options?: MockOptions): Promise<Mock>;
