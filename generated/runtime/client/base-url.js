/* scripts/runtime/client/base-url.ts */ import { inputError } from "./errors.js";








export function checkBaseUrl(
	baseUrl ,
	allowInsecureHttp   ,
	option = "baseUrl",
)  {
	const refuse = (reason ) => inputError(`${option} ${reason}`);
	let href , protocol , hostname , username , password ;
	try {
		({ href, protocol, hostname, username, password } = new URL(baseUrl));
	} catch {
		throw refuse("is not a valid URL; use one like https://ciphertrust.example.");
	}
	if (username || password) throw refuse("must not contain credentials; use token.");
	if (/[?#]/.test(href)) throw refuse("must not have a query or a fragment.");
	if (!/^https?:$/.test(protocol)) throw refuse(`must use https:, not ${protocol}`);
	if (protocol === "http:" && !allowInsecureHttp && !LOOPBACK.test(hostname)) {
		throw refuse(
			`uses http: to ${hostname}, which exposes the token; use https:, or set allowInsecureHttp.`,
		);
	}
	while (href.endsWith("/")) href = href.slice(0, -1);
	return href;
}


const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;
