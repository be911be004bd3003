/* scripts/runtime/client/path.ts */ /**
 * Inserts the parameters into a path template, each percent-encoded as one segment. Refuses values that
 * would lead to another path: an empty segment, `.` and `..`.
 *
 * @param template A path of the contract, such as `/keys/{id}`.
 * @param isEncoded Whether the values are segments already.
 * @throws {CipherTrustError} of kind `input` for an invalid value.
 */
export declare function serializePath(template: string, parameters: Record<string, unknown>, isEncoded?: boolean): string;
/**
 * The normalized URL if its path is that of the template, with a value for each parameter.
 *
 * @throws {CipherTrustError} of kind `input` for any other URL.
 */
export declare function checkUrl(url: string, baseUrl: string, template: string): string;
