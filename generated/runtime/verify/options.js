/* scripts/runtime/verify/options.ts */ import { randomUUID, X509Certificate } from "node:crypto";
import { validateHeaderName, validateHeaderValue } from "node:http";
import { connect } from "../client/connect.js";

import { serializePath } from "../client/path.js";




































export class VerifyError extends Error {
	  name = "VerifyError";
	 kind = "argument";
}







export function checkOptions(options , declared  )  {
	const given = Object(options)  ;
	const { server, token, timeoutMs, ca, allowInsecureHttp } = given;
	try {
		if (ca !== undefined) new X509Certificate(ca);
	} catch {
		throw new VerifyError("ca is not a certificate in PEM.");
	}
	const headers = checkHeaders(given.headers ?? {});
	try {
		const connecting  = { baseUrl: server, token, timeoutMs, allowInsecureHttp };
		const { baseUrl } = connect(connecting  );
		const inputs = checkInputs(given, declared);
		const secrets = [token, ...Object.values(headers)];
		return { ...given, server: baseUrl, inputs, headers, secrets };
	} catch (error) {
		const { message } = error  ;
		throw new VerifyError(message.replace(/^baseUrl/, "server"));
	}
}


function checkInputs(
	{ inputs = {}, keyId, token } ,
	declared  ,
)   {
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
	const values     = { ...inputs, keyId, token };
	for (const name of names) {
		if (name.startsWith("unknown")) values[name] ??= randomUUID();
		try {

			serializePath("{input}", { input: values[name] });
		} catch (error) {
			const option = name === "keyId" ? name : `inputs.${name}`;
			throw new VerifyError((error  ).message.replace('Path parameter "input"', option));
		}
	}
	return values   ;
}

function checkHeaders(given  )   {
	return Object.fromEntries(
		Object.entries(given).map(([name, value]) => {
			try {
				validateHeaderName(name);
				validateHeaderValue(name, value);
			} catch (error) {
				throw new VerifyError(`headers: ${(error  ).message}.`);
			}
			if (/^(authorization|host|connection|content-length|transfer-encoding)$/i.test(name)) {
				throw new VerifyError(`headers must not have "${name}", which verify sets itself.`);
			}
			return [name.toLowerCase(), value];
		}),
	);
}
