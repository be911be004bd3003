/* scripts/runtime/verify/options.ts */ /** Options of {@link verify}. */
export interface VerifyOptions {
	/** Base URL of the server: `https:`, or `http:` to this machine. May have a path. */
	server: string;
	/** The id, in CipherTrust Manager, of the key that the workflows use. */
	keyId: string;
	/** The access token. */
	token: string;
	/**
	 * Further inputs that the workflows declare, by name. An input whose name starts with `unknown` is a
	 * random UUID unless it is given.
	 */
	inputs?: Record<string, string> | undefined;
	/** Headers to send with each request, such as those of a gateway. The report shows no value of them. */
	headers?: Record<string, string> | undefined;
	/** Milliseconds that each request may take. Default 60,000. */
	timeoutMs?: number | undefined;
	/** Certificates of the server's authority, in PEM. Default: those that Node trusts. */
	ca?: string | undefined;
	/** Accepts any certificate. Default false. */
	insecure?: boolean | undefined;
	/** Permits plain `http:` to other hosts. This exposes the token on the network. Default false. */
	allowInsecureHttp?: boolean | undefined;
}
/** The options, checked and complete. */
export interface Settings extends VerifyOptions {
	inputs: Record<string, string>;
	/** By name in lower case. */
	headers: Record<string, string>;
	/** What no report may show. */
	secrets: string[];
}
/** An invalid option, which the message names. Nothing was sent. */
export declare class VerifyError extends Error {
	readonly name = "VerifyError";
	readonly kind = "argument";
}
/**
 * Checks every option.
 *
 * @param declared The inputs that the workflows declare.
 * @throws {VerifyError}
 */
export declare function checkOptions(options: VerifyOptions, declared: readonly string[]): Settings;
