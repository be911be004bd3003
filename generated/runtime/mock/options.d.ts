/* scripts/runtime/mock/options.ts */ /** Options of {@link startMock}. */
export interface MockOptions {
	/** The OpenAPI document to serve: a file or a URL. Default: this package's own document. */
	document?: string | undefined;
	/** The address to listen on. Default 127.0.0.1: reachable from this machine only. */
	host?: string | undefined;
	/** The port to listen on. Default 0: any free port. */
	port?: number | undefined;
	/** The path before every path of the document, such as `/api-gateway`. Default: none. */
	basePath?: string | undefined;
	/**
	 * Serves HTTPS: `true` with a new certificate for localhost, 127.0.0.1 and ::1, or with this certificate
	 * and private key, both in PEM. Default false.
	 */
	https?: boolean | {
		cert: string;
		key: string;
	} | undefined;
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
	/**
	 * Whether to serve the document again when one of its files changes. If it then cannot be served, the
	 * previous one stays. Default false.
	 */
	watch?: boolean | undefined;
	/**
	 * Called for each response with one line, without headers, query string or body. With `watch` also
	 * called after a change: with 200, or with 500 if the document cannot be served.
	 */
	onLog?: ((line: string, status: number) => void) | undefined;
}
/** The least and the most that each number may be. */
export declare const RANGES: {
	readonly port: readonly [0, 65535];
	readonly delayMs: readonly [0, 600000];
	readonly failRate: readonly [0, 1];
	readonly failWith: readonly [400, 599];
};
/**
 * Checks the options, whether they come from a program or from the command line.
 *
 * @throws {MockError} of kind `options` for an unknown option or an invalid value.
 */
export declare function checkOptions(options: MockOptions): void;
