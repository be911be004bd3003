// Generated from openapi/ by `npm run generate`. Do not edit.
/**
 * Puts the parameters into a path template, each percent-encoded as one segment. Refuses what a URL
 * would turn into another path: an empty segment, `.` and `..`.
 *
 * @param template A path of the contract, such as `/keys/{id}`.
 * @param numbers Names of the parameters that are numbers; all others are strings.
 * @throws {CipherTrustError} of kind `input`, for a value that is not usable.
 */
export declare function serializePath(template: string, parameters: Record<string, unknown>, numbers?: readonly string[]): string;
