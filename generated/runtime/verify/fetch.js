/* scripts/runtime/verify/fetch.ts */ import http, {   } from "node:http";
import https from "node:https";
import { pipeline, Readable } from "node:stream";
import { constants, createBrotliDecompress, createUnzip } from "node:zlib";
















export function createFetch(
	{ ca, insecure } ,
	progress ,
)   {
	return async (input, init) => {
		const request = new Request(input, init);
		const { method, url } = request;

		const headers = { ...Object.fromEntries(request.headers), connection: "close" };
		progress.request = { method, url, headers };
		const body = Buffer.from(await request.arrayBuffer());
		const outgoing = (url.startsWith("https:") ? https : http).request(url, {
			...{ method, headers, ca, rejectUnauthorized: !insecure },
			signal: init?.signal ?? undefined,
		});
		outgoing.on("finish", () => (progress.isSent = true));
		const incoming = await new Promise((resolve, reject) => {
			outgoing.on("response", resolve).on("error", reject).end(body);
		});
		progress.hasResponded = true;
		return toResponse(incoming);
	};
}

function toResponse(incoming )  {
	const status = incoming.statusCode;
	const headers = new Headers();
	for (const [name, values] of Object.entries(incoming.headersDistinct)) {
		for (const value of values) headers.append(name, value);
	}
	if ([204, 205, 304].includes(status)) {
		incoming.resume();
		return new Response(null, { status, headers });
	}
	const body = Readable.toWeb(decode(incoming, headers))  ;
	return new Response(body, { status, headers });
}


function decode(incoming , headers )  {
	const encodings = headers.get("content-encoding")?.toLowerCase().split(",") ?? [];
	let decoded  = incoming;
	for (const encoding of encodings.map((it) => it.trim()).reverse()) {
		const decoder = createDecoder(encoding);
		if (!decoder) return incoming;

		decoded = pipeline(decoded, decoder, () => {});
	}
	return decoded;
}

function createDecoder(encoding ) {
	const { Z_SYNC_FLUSH, BROTLI_OPERATION_FLUSH } = constants;
	if (["gzip", "x-gzip", "deflate"].includes(encoding)) {
		return createUnzip({ flush: Z_SYNC_FLUSH, finishFlush: Z_SYNC_FLUSH });
	}
	if (encoding !== "br") return undefined;
	return createBrotliDecompress({ finishFlush: BROTLI_OPERATION_FLUSH });
}
