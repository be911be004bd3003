/* scripts/runtime/client/error-body.ts */ 





















export function errorBodyOf(error , bodies )  {
	const { status, code, codeDesc, serverMessage, requestId, body, rawBody } = error;
	const validate = bodies[status] ?? bodies[`${String(status)[0]}XX`] ?? bodies.default;
	if (body !== rawBody && validate?.(body).length === 0) return body;
	const wrapped = {
		code,
		codeDesc: codeDesc ?? "http",
		message: serverMessage ?? error.message,
		requestID: requestId,
		kind: "http",
		rawBody,
	};

	return JSON.parse(JSON.stringify(wrapped))  ;
}
