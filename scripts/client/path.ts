import { CipherTrustError } from "./errors.js";

/**
 * Puts the parameters into a path template, each percent-encoded as one segment. Refuses what a URL
 * would turn into another path: an empty segment, `.` and `..`.
 *
 * @param template A path of the contract, such as `/keys/{id}`.
 * @throws {CipherTrustError} of kind `input`, for a value that is not usable.
 */
export function serializePath(template: string, parameters: Record<string, unknown>): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => segment(name, parameters[name]));
}

function segment(name: string, value: unknown): string {
  const text = typeof value === "number" ? String(value) : value;
  if (typeof text !== "string") {
    throw new CipherTrustError(
      "input",
      `Path parameter "${name}" must be a string; got ${typeof value}.`,
    );
  }
  if (text === "" || text === "." || text === "..") {
    throw new CipherTrustError("input", `Path parameter "${name}" must not be empty, "." or "..".`);
  }
  try {
    return encodeURIComponent(text);
  } catch (cause) {
    throw new CipherTrustError("input", `Path parameter "${name}" is not well-formed Unicode.`, {
      cause,
    });
  }
}
