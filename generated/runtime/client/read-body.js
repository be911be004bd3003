/* scripts/runtime/client/read-body.ts */ 












export async function readBody(response , maxBytes )  {
	const reader = response.body?.getReader?.();
	if (!reader) {

		const text  = await response.text();
		if (typeof text !== "string") throw new TypeError("fetch returned no HTTP response");
		return { text: text.length > maxBytes ? undefined : text };
	}
	const bytes  = [];
	let size = 0;
	for (;;) {
		const { done, value } = await reader.read();
		if (done) break;
		bytes.push(value);
		size += value.length;
		if (size > maxBytes) {

			reader.cancel().catch(() => {});
			return { text: undefined };
		}
	}
	try {
		return { text: decode(), bytes };
	} catch {
		return { text: decode("latin1"), bytes };
	}

	function decode(label )  {
		const decoder = new TextDecoder(label, { fatal: true });
		const texts = bytes.map((it) => decoder.decode(it, { stream: true }));
		return texts.join("") + decoder.decode();
	}
}
