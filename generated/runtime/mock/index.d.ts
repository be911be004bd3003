/* scripts/runtime/mock/index.ts */ import type { RecordedRequest, ResponseOverride } from "./control-types.js";
import { type MockOptions } from "./options.js";
export type { RecordedRequest, ResponseOverride } from "./control-types.js";
export { MockError } from "./errors.js";
export type { MockOptions } from "./options.js";
/** A running mock. It does not keep the process alive. */
export interface Mock {
	/** The base URL for a client, such as `http://127.0.0.1:4010`. */
	readonly url: string;
	/** The address of the interactive reference, for a browser. */
	readonly reference: string;
	/** A command line that calls the first operation and gets its example. */
	readonly curl: string;
	/** With `https: true`, the file of the certificate, in PEM, for a client to trust. */
	readonly certificate: string | undefined;
	/** The latest 1,000 requests to the document's operations, the oldest first. */
	requests(): RecordedRequest[];
	/**
	 * Chooses the response of an operation, for clients that cannot send the header `Prefer`. A request that
	 * has this header gets what it asks for. A request without a token uses up a response too.
	 *
	 * @throws {MockError} of kind `options`.
	 */
	use(override: ResponseOverride): void;
	/** Forgets the requests and the chosen responses. Call it before each test. */
	reset(): void;
	/** Keeps the process alive while the mock runs. */
	ref(): void;
	/** Stops the mock at once and closes its connections. */
	close(): Promise<void>;
}
/**
 * Serves the contract, or another OpenAPI document, from the examples in the document. It is a test
 * double: it responds as the document says, which may differ from what an appliance does.
 *
 * @returns once it listens.
 * @throws {MockError} if an option is invalid, Prism is not installed, the document cannot be served, or
 * the address cannot be listened on.
 */
export declare function startMock(options?: MockOptions): Promise<Mock>;
