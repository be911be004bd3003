/* scripts/runtime/mock/send.ts */ 
import { TLSSocket } from "node:tls";
import { HttpError, MockError } from "./errors.js";



const RETRY_AFTER = "1";


export function send(response , content )  {
	const { status, headers, fault } = content;
	if (fault === "reset") {
		const { socket } = response;

		if (socket instanceof TLSSocket) socket.destroy();
		else socket?.resetAndDestroy();
		return;
	}
	const text = serialize(content);
	const half = text.slice(0, Math.ceil(text.length / 2));
	const body = fault === "empty" ? "" : fault === "malformed" ? half : text;
	for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
	if (status === 429 || status === 503) response.setHeader("retry-after", RETRY_AFTER);
	response.setHeader("content-length", Buffer.byteLength(body));
	response.writeHead(status);
	if (fault === "truncated") response.write(half, () => response.socket?.destroy());
	else response.end(body);
}

function serialize({ headers, body } )  {
	if (body === undefined || body === null) return "";
	const isJson = Object.entries(headers).some(
		([name, value]) => /^content-type$/i.test(name) && value.includes("json"),
	);
	return typeof body === "string" && !isJson ? body : JSON.stringify(body);
}


export function errorResponse(error )  {
	const { status, headers, body } =
		error instanceof HttpError
			? error
			: error instanceof MockError
				? new HttpError(400, error.message)
				: new HttpError(500, `The mock failed: ${String(error)}`);
	return { status, headers: { ...headers, "content-type": "application/json" }, body };
}
