/* scripts/runtime/client/servers.ts */ 




import { checkBaseUrl } from "./base-url.js";
import { inputError } from "./errors.js";








export function at(url )     {
	return ({ baseUrl, servers, allowInsecureHttp }) => {
		const chosen = servers?.[url];
		if (chosen !== undefined) return checkBaseUrl(chosen, allowInsecureHttp, `servers["${url}"]`);
		if (new URL(url).origin === new URL(baseUrl).origin) return url;
		throw inputError(
			`The operation has the server ${url}; to send it there, set servers: { "${url}": "${url}" }.`,
		);
	};
}
