/* scripts/runtime/client/connect.ts */ import { checkBaseUrl } from "./base-url.js";
import { checkTimeout } from "./limits.js";

import { createTransport,   } from "./transport.js";
























export function connect(options )  {
	const {
		baseUrl,
		allowInsecureHttp,
		timeoutMs = 60_000,
		validate = true,
		servers,
	} = Object(options)  ;
	const checkedUrl = checkBaseUrl(baseUrl, allowInsecureHttp);
	checkTimeout(timeoutMs);
	const send = createTransport(options  );
	return Object.freeze({
		baseUrl: checkedUrl,
		validate,
		timeoutMs,
		send,
		servers,
		allowInsecureHttp,
	});
}
