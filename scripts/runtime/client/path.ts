import { inputError } from "./errors.js";

/**
 * Inserts the parameters into a path template, each percent-encoded as one segment. Refuses values that
 * would lead to another path: an empty segment, `.` and `..`.
 *
 * @param template A path of the contract, such as `/keys/{id}`.
 * @param isEncoded Whether the values are segments already.
 * @throws {CipherTrustError} of kind `input` for an invalid value.
 */
export function serializePath(
  template: string,
  parameters: Record<string, unknown>,
  isEncoded = false,
): string {
  return template.replace(/\{(.+?)\}/g, (_, name: string) => {
    const value = parameters[name];
    const refuse = (reason: string) => inputError(`Path parameter "${name}" ${reason}.`);
    if (typeof value !== "string") throw refuse(`must be a string; got ${typeof value}`);
    if (["", ".", ".."].includes(value)) throw refuse(`must not be "${value}"`);
    try {
      return isEncoded ? value : encodeURIComponent(value);
    } catch {
      throw refuse("is not well-formed Unicode");
    }
  });
}

/**
 * The normalized URL if its path is that of the template, with a value for each parameter.
 *
 * @throws {CipherTrustError} of kind `input` for any other URL.
 */
export function checkUrl(url: string, baseUrl: string, template: string): string {
  const { href } = new URL(url);
  const pattern = template.replace(/[^\w/{}]/g, "\\$&").replace(/\{.+?\}/g, "[^/]+");
  const [path] = href.slice(baseUrl.length).split(/[?#]/) as [string];
  if (href.startsWith(baseUrl) && RegExp(`^${pattern}$`).test(path)) {
    // Throws for a broken percent-encoding, which some servers do not survive.
    decodeURIComponent(path);
    return href;
  }
  throw inputError(`The URL is not that of ${template}; nothing was sent.`);
}
