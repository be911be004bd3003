/* Compiled from scripts/runtime/mock/options.ts; edit that file. */ /** Options of {@link startMock}. */
export interface MockOptions {
    /** The OpenAPI file to serve. Default: this package's own document. */
    document?: string | undefined;
    /** The address to listen on. Default 127.0.0.1: reachable from this machine only. */
    host?: string | undefined;
    /** The port to listen on. Default 0: any free port. */
    port?: number | undefined;
    /** Whether to generate bodies from the schemas instead of the examples. Default false. */
    dynamic?: boolean | undefined;
    /**
     * Generates the same body for the same method and path, each time and in each process. Default: other
     * bodies each time.
     */
    seed?: string | number | undefined;
    /** Whether to send the examples as they are, without the id of the request. Default false. */
    static?: boolean | undefined;
    /** Milliseconds to wait before each response. Default 0. */
    delayMs?: number | undefined;
    /** The share of requests that fail, from 0 to 1, spread evenly: 0.1 is every tenth. Default 0. */
    failRate?: number | undefined;
    /** The status of these failures. Default 503. */
    failWith?: number | undefined;
    /** Called for each response with one line, without headers, query string or body. */
    onLog?: ((line: string, status: number) => void) | undefined;
}
