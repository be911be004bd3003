import { randomUUID, X509Certificate } from "node:crypto";
import { validateHeaderName, validateHeaderValue } from "node:http";
import { connect } from "../client/connect.js";
import type { AnyOptions, ConnectOptions } from "../client/options.js";
import { serializePath } from "../client/path.js";

/** Options of {@link verify}. */
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
export class VerifyError extends Error {
  override readonly name = "VerifyError";
  readonly kind = "argument";
}

/**
 * Checks every option.
 *
 * @param declared The inputs that the workflows declare.
 * @throws {VerifyError}
 */
export function checkOptions(options: VerifyOptions, declared: readonly string[]): Settings {
  const given = Object(options) as VerifyOptions;
  const { server, token, timeoutMs, ca, allowInsecureHttp } = given;
  try {
    if (ca !== undefined) new X509Certificate(ca);
  } catch {
    throw new VerifyError("ca is not a certificate in PEM.");
  }
  const headers = checkHeaders(given.headers ?? {});
  try {
    const connecting: AnyOptions = { baseUrl: server, token, timeoutMs, allowInsecureHttp };
    const { baseUrl } = connect(connecting as ConnectOptions);
    const inputs = checkInputs(given, declared);
    const secrets = [token, ...Object.values(headers)];
    return { ...given, server: baseUrl, inputs, headers, secrets };
  } catch (error) {
    const { message } = error as Error;
    throw new VerifyError(message.replace(/^baseUrl/, "server"));
  }
}

/** The value of each input. */
function checkInputs(
  { inputs = {}, keyId, token }: VerifyOptions,
  declared: readonly string[],
): Record<string, string> {
  const own = ["keyId", "token"];
  const names = [...new Set([...own, ...declared])];
  const other = Object.keys(inputs).find((name) => own.includes(name) || !names.includes(name));
  if (other !== undefined) {
    const known = names.filter((name) => !own.includes(name));
    const reason = own.includes(other)
      ? "is an option of its own"
      : `is not an input of the workflows, which have ${known.join(", ") || "none"}`;
    throw new VerifyError(`inputs must not have "${other}": it ${reason}.`);
  }
  const values: Record<string, string | undefined> = { ...inputs, keyId, token };
  for (const name of names) {
    if (name.startsWith("unknown")) values[name] ??= randomUUID();
    try {
      // An input may be a path parameter.
      serializePath("{input}", { input: values[name] });
    } catch (error) {
      const option = name === "keyId" ? name : `inputs.${name}`;
      throw new VerifyError((error as Error).message.replace('Path parameter "input"', option));
    }
  }
  return values as Record<string, string>;
}

function checkHeaders(given: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => {
      try {
        validateHeaderName(name);
        validateHeaderValue(name, value);
      } catch (error) {
        throw new VerifyError(`headers: ${(error as Error).message}.`);
      }
      if (/^(authorization|host|connection|content-length|transfer-encoding)$/i.test(name)) {
        throw new VerifyError(`headers must not have "${name}", which verify sets itself.`);
      }
      return [name.toLowerCase(), value];
    }),
  );
}
