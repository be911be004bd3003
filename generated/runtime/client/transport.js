/* scripts/runtime/client/transport.ts */ import { isHttpResponse, isRedirected } from "./check-response.js";
import { CipherTrustError } from "./errors.js";

import { checkNumber,   sleep, throwIfEnded } from "./limits.js";

import { isAccepted } from "./platform.js";
import { readBody } from "./read-body.js";

import { explain, RETRYABLE, retryAfterMsOf } from "./retry.js";
import {   createTokenProvider,   } from "./token.js";




























export function createTransport(options )  {
	const { retries = 2, maxResponseBytes = 10_000_000, onRequest, onResponse, onRetry } = options;
	const provideToken = "token" in options && createTokenProvider(options.token);
	const sendToken  = ({ headers, signal }) => {
		if (headers.authorization !== undefined) return undefined;

		const provide = provideToken || createTokenProvider(options.token);
		return provide(signal, (token) => (headers.authorization = `Bearer ${token}`));
	};
	checkNumber("retries", retries, 0, Infinity);
	checkNumber("maxResponseBytes", maxResponseBytes, 1, Infinity);

	const uncached  = { cache: "no-store" };
	const cache = isAccepted(uncached) ? uncached : {};
	const takesSignal = isAccepted({ signal: new AbortController().signal });

	return async function send(
		{ operationId, method, authenticate = sendToken },
		url,
		init,
		limits,
		{ fetch: ownFetch = options.fetch, input } = {},
	) {
		const { headers } = init;
		const { signal, secrets } = limits;
		let attempt = 0;
		const sending  = { ...limits, url, headers, input, options, sendToken };
		let refresh = await authenticate?.(sending);
		for (let retried = 0; ;) {
			if (headers.authorization) secrets.push(headers.authorization.replace(/^\S+\s+/, ""));
			const fetch = ownFetch ?? globalThis.fetch;
			if (typeof fetch !== "function") {
				const message = `${operationId}: fetch is not available here; pass it as the option fetch.`;
				throw new CipherTrustError("input", message);
			}
			throwIfEnded(signal);
			attempt++;
			notify(onRequest, {});
			const begin = performance.now();
			let received   ;
			let failure ;
			try {
				limits.isSent = true;
				const response = await fetch((await sending.input?.()) ?? sending.url, {
					...options.requestInitExt,
					...init,
					...cache,

					redirect: "manual",
					...(takesSignal && { signal }),
				});
				if (!isHttpResponse(response)) throw new TypeError("fetch returned no HTTP response");
				const body = await readBody(response, maxResponseBytes);
				received = {
					response,
					...body,
					secrets,
					isRedirected: isRedirected(response, sending.url),
				};
				const { status, ok } = response;
				notify(onResponse, { status, durationMs: performance.now() - begin });
				if (ok || received.isRedirected) return received;
			} catch (error) {
				failure = error;
			}

			const status = received?.response.status;
			const { code, reason, isUnsent } = explain(failure, placesOf(url, fetch));
			const delayMs =
				(received && retryAfterMsOf(received.response.headers)) ??

				2 ** retried * (250 + Math.random() * 250);
			const isSafe = received ? RETRYABLE.includes(status) : isUnsent;
			if (status === 401 && refresh) {
				notify(onRetry, { status, code, delayMs: 0 });
				await refresh();
				refresh = undefined;
			} else if (isSafe && retried < retries && performance.now() + delayMs < limits.deadline) {
				notify(onRetry, { status, code, delayMs });
				retried++;
				await sleep(delayMs, signal);
			} else if (received) {
				return received;
			} else {
				const message = `${operationId}: no complete response (${reason.slice(0, 150)}).`;
				const effect = isUnsent ? "none" : "unknown";
				throw new CipherTrustError("network", message, { cause: failure, effect });
			}
		}


		function notify(
			hook        ,
			more ,
		)  {
			if (!hook) return;
			const event = { operationId, method, url: url.replace(/[?#].*/, ""), attempt, ...more };
			(async () => hook(event))().catch(() => {});
		}
	};
}





function placesOf(url , fetch  )  {
	const { hostname, port, protocol } = new URL(url);
	const place = `:${port || (protocol === "https:" ? 443 : 80)}`;
	return [hostname, fetch === globalThis.fetch ? place : hostname + place];
}
