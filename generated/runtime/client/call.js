/* scripts/runtime/client/call.ts */ 
import { inputError } from "./errors.js";
import {   withinLimits } from "./limits.js";
import { serializePath } from "./path.js";
import {   readResponse } from "./response.js";








export async function call(
	connection ,
	operation ,
	parameters  ,
	options ,
)  {
	const { operationId, method, path, mediaType = "*/*", serialize, baseUrlOf } = operation;
	const { baseUrl, send, validate, timeoutMs } = Object(connection)  ;
	if (!send) throw inputError(`${operationId}: the first argument must come from connect().`);
	return withinLimits(
		operationId,
		options?.timeoutMs ?? timeoutMs,
		options?.signal,
		async (limits) => {
			const values = Object(parameters)   ;
			const {
				path: serializedPath,
				query = "",
				headers,
				...body
			} = serialize
				? serialize(operation, ({ key, name }) => values[key ?? name], validate)
				: { path: serializePath(path, values) };
			const url = (baseUrlOf?.(connection) ?? baseUrl) + serializedPath + query;
			const init = { method, headers: { accept: mediaType, ...headers }, ...body };
			const received = await send(operation, url, init, limits);
			return readResponse(operation, received, validate)  ;
		},
	);
}
