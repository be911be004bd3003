/* Compiled from scripts/runtime/client/path.ts; edit that file. */ /**
 * Inserts the parameters into a path template, each percent-encoded as one segment. Refuses values that
 * would lead to another path: an empty segment, `.` and `..`.
 *
 * @param template A path of the contract, such as `/keys/{id}`.
 * @param numbers Names of the parameters that are numbers; all others are strings.
 * @throws {CipherTrustError} of kind `input` for an invalid value.
 */
export declare function serializePath(template: string, parameters: Record<string, unknown>, numbers?: readonly string[]): string;
