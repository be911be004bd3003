/* scripts/runtime/client/security.ts */ 





import { inputError } from "./errors.js";
import { checkCookies } from "./request.js";
import {   createTokenProvider,     } from "./token.js";





















export function firstOf(schemes  , isOptional = false)  {
	return (sending) => {
		const scheme = schemes.find((it) => it.isConfigured(sending));
		if (scheme) return scheme.authenticate(sending);
		if (isOptional) return undefined;
		throw inputError(`The option ${schemes.map((it) => it.option).join(" or ")} is missing.`);
	};
}


export const bearer  = {
	option: "token",
	isConfigured: ({ options, headers }) =>
		options.token !== undefined || headers.authorization !== undefined,
	authenticate: (sending) => sending.sendToken(sending),
};


export function basic(name )  {
	return schemeOf(
		name,
		"authorization",
		({ username, password } , option) => {

			const isValid = (it ) => typeof it === "string" && /^[\x20-\x7e]*$/.test(it);
			if (isValid(username) && isValid(password) && !username.includes(":")) {
				return `${username}:${password}`;
			}
			throw inputError(
				`${option} must have a username without a colon and a password, in printable ASCII.`,
			);
		},
		({ headers, secrets }) =>
			(credential) => {
				const encoded = btoa(credential);
				const [username, ...password] = credential.split(":");

				secrets.push(password.join(":") || username);
				headers.authorization = `Basic ${encoded}`;
			},
	);
}


;


export function apiKey(name , place , parameter )  {
	const put = PLACES[place];
	const header = place === "header" ? parameter.toLowerCase() : undefined;
	return schemeOf(name, header, checkKey, (sending) => {
		const write = put(sending, parameter);
		return (key) => {
			sending.secrets.push(key);
			write(key);
		};
	});
}


function checkKey(key , option )  {
	if (typeof key === "string" && /^[\x21-\x7e]+( +[\x21-\x7e]+)*$/.test(key)) return key;
	throw inputError(`${option} is empty or contains invalid characters.`);
}

;

const PLACES   = {
	header:
		({ headers }, parameter) =>
		(key) => {
			headers[parameter.toLowerCase()] = key;
		},
	query: (sending, parameter) => {
		const { url, input } = sending;
		const prefix = `${url}${url.includes("?") ? "&" : "?"}${encodeURIComponent(parameter)}=`;
		if (input) sending.input = async () => withUrl(await input(), sending.url);
		return (key) => {
			sending.url = prefix + encodeURIComponent(key);
		};
	},
	cookie: ({ headers }, parameter) => {
		const others = headers.cookie === undefined ? "" : `${headers.cookie}; `;
		return (key) => {
			if (/[ ",;\\]/.test(key)) {
				throw inputError(`The cookie "${parameter}" contains invalid characters.`);
			}
			headers.cookie = checkCookies(`${others}${parameter}=${key}`);
		};
	},
};








function schemeOf(
	name ,
	header   ,
	check      ,
	put       ,
)  {
	const option = `auth.${name}`;
	const isSent = ({ headers } ) => header !== undefined && headers[header] !== undefined;
	return {
		option,
		isConfigured: (sending) => sending.options.auth?.[name] !== undefined || isSent(sending),
		authenticate(sending) {
			const { options, headers, secrets, signal } = sending;
			if (isSent(sending)) {
				secrets.push(headers[header]);
				return undefined;
			}
			const ofConnection = providers.get(options) ?? {};
			providers.set(options, ofConnection);
			ofConnection[name] ??= createTokenProvider(options.auth[name], option, check);
			return ofConnection[name](signal, put(sending));
		},
	};
}


const providers = new WeakMap  ();


async function withUrl(request , url )  {
	const { method, headers, credentials, mode, keepalive, referrerPolicy } = request;
	const body = await request.blob();
	return new Request(url, {
		...{ method, headers, credentials, mode, keepalive, referrerPolicy },
		...(body.size > 0 && { body }),
	});
}
