/* scripts/runtime/verify/exchange.ts */ import { call } from "../client/call.js";
import { connect,   } from "../client/connect.js";




import { createFetch,   } from "./fetch.js";



export const MAX_RESPONSE_BYTES = 10_000_000;










export async function sendStep(
	step ,
	operation ,
	settings ,
)  {
	const exchange  = { isSent: false, hasResponded: false };
	const { server, token, timeoutMs, allowInsecureHttp, headers, secrets } = settings;
	const connecting  = {
		...{ baseUrl: server, token, timeoutMs, allowInsecureHttp, retries: 0 },
		maxResponseBytes: MAX_RESPONSE_BYTES,
		fetch: createFetch(settings, exchange),
	};
	const client = connect(connecting  );
	const connection  = {
		...client,
		async send(definition, url, init, limits) {
			limits.secrets.push(...secrets);
			const all = { ...init.headers, ...headers, ...step.headers };
			const request = { ...init, headers: all };
			exchange.received = await client.send(definition, url, request, limits);
			return exchange.received;
		},
	};

	const { authenticate: _, ...byToken } = operation.definition;
	const definition = step.isAuthenticated ? byToken : { ...byToken, authenticate: null };
	try {
		await call(connection, definition, step.parameters);
	} catch (error) {
		exchange.error = error  ;
	}
	return exchange;
}
