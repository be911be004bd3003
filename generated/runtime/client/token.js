/* scripts/runtime/client/token.ts */ import { CipherTrustError, inputError } from "./errors.js";
import {   throwIfEnded } from "./limits.js";






































export function createTokenProvider(
	token ,
	option = "token",
	check       = checkToken,
)  {
	let refreshed      ;
	let pending      ;
	if (typeof token !== "function") {
		const fixed = check(token, option);
		return async (_, put) => {
			put(fixed);
			return undefined;
		};
	}

	async function request(refresh , signal )     {
		let value ;
		try {
			value = await (token     )({ refresh, signal });
		} catch (cause) {
			throw inputError(`The ${option} function failed; see the cause.`, cause);
		}
		return { text: check(value, option) };
	}

	async function shareRefresh(signal )     {
		throwIfEnded(signal);
		pending ??= new Promise   ((resolve, reject) => {
			signal.addEventListener("abort", reject);
			request(true, signal).then(resolve, reject);
		})
			.then((newer) => (refreshed = newer))
			.finally(() => (pending = undefined));
		try {
			return await pending;
		} catch (error) {

			if (!(error instanceof CipherTrustError)) return shareRefresh(signal);
			throw error;
		}
	}

	return async (signal, put) => {
		const latest = refreshed;
		put((await request(false, signal)).text);

		return async () => put((refreshed === latest ? await shareRefresh(signal) : refreshed).text);
	};
}


function checkToken(token )  {
	if (typeof token === "string" && /^[\x21-\x7e]+$/.test(token)) return token;
	throw inputError(
		"The token is missing or has characters that a token cannot have, such as a space or a line break.",
	);
}


;







;











;
