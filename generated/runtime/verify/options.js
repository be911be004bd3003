/* Compiled from scripts/runtime/verify/options.ts; edit that file. */ import { randomUUID, X509Certificate } from "node:crypto";
import { validateHeaderName, validateHeaderValue } from "node:http";
import { connect } from "../client/connect.js";
import { serializePath } from "../client/path.js";

/** Options of {@link verify}. */
























/** The options, checked and complete. */








/** An invalid option, which the message names. Nothing was sent. */
export class VerifyError extends Error {
                    name = "VerifyError";
           kind = "argument";
}

/**
 * Checks every option.
 *
 * @param declared The inputs that the workflows declare.
 * @throws {VerifyError}
 */
export function checkOptions(options               , declared                   )           {
  const { server, keyId, token, timeoutMs, ca, allowInsecureHttp } = Object(options);
  try {
    if (ca !== undefined) new X509Certificate(ca);
  } catch {
    throw new VerifyError("ca is not a certificate in PEM.");
  }
  const headers = checkHeaders(options.headers ?? {});
  try {
    const { baseUrl } = connect({ baseUrl: server, token, timeoutMs, allowInsecureHttp });
    serializePath("{keyId}", { keyId });
    const inputs = checkInputs({ ...options.inputs, keyId, token }, declared);
    const secrets = [token, ...Object.values(headers)];
    return { ...options, server: baseUrl, inputs, headers, secrets };
  } catch (error) {
    const message = (error         ).message
      .replace(/^Path parameter "(\w+)"/, "$1")
      .replace(/^baseUrl/, "server");
    throw new VerifyError(message);
  }
}

function checkInputs(
  given                        ,
  declared                   ,
)                         {
  const names = [...new Set([...declared, "keyId", "token"])];
  const other = Object.keys(given).find((name) => !names.includes(name));
  if (other !== undefined) {
    throw new Error(`inputs has "${other}"; the workflows have only ${names.join(", ")}.`);
  }
  const unknown = names.filter((name) => name.startsWith("unknown"));
  const random = Object.fromEntries(unknown.map((name) => [name, randomUUID()]));
  const inputs                         = { ...random, ...given };
  // An input may be a path parameter.
  for (const name of declared) serializePath(`{${name}}`, inputs);
  return inputs;
}

function checkHeaders(given                        )                         {
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => {
      try {
        validateHeaderName(name);
        validateHeaderValue(name, value);
      } catch (error) {
        throw new VerifyError(`headers: ${(error         ).message}.`);
      }
      if (/^(authorization|host|connection|content-length|transfer-encoding)$/i.test(name)) {
        throw new VerifyError(`headers must not have "${name}", which verify sets itself.`);
      }
      return [name.toLowerCase(), value];
    }),
  );
}
