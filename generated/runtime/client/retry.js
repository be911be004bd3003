/* scripts/runtime/client/retry.ts */ 



export const RETRYABLE  = [429, 503, "ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN"];





export function retryAfterMsOf(headers )    {

	const values = String(headers.get("retry-after")).split(/,(?! *\d\d[ -][a-z])/i);
	const delays = values.map((value) => {

		if (!/\d:\d/.test(value)) return Math.ceil(Number(value.trim() || NaN) * 1000);

		const date = Date.parse(value.replace(/ \d{4}$/, "$& GMT"));

		return Math.max(0, date - (Date.parse(headers.get("date")) || Date.now()));
	});
	const longest = Math.max(...delays.filter((it) => it >= 0));
	return longest < 0 ? undefined : longest;
}


;












export function explain(failure , places  = [])  {
	let reason = "";
	let code   ;
	let isUnsent   ;
	const seen = new Set([failure]);
	for (const error of seen) {

		try {
			const { code: own, message, cause, errors } = Object(error);
			const text = String(typeof error === "string" ? error : (message ?? ""));

			code = typeof own === "string" && !/^UND_/.test(own) ? own : undefined;
			reason = code || text || reason;
			const inner = [cause].concat(errors).filter(Boolean);

			if (seen.size < 99) for (const it of inner) seen.add(it);
			if (inner.length > 0) continue;
			const isOwn = places.some((it) => text.endsWith(it));
			isUnsent = (isUnsent ?? true) && isOwn && RETRYABLE.includes(code);
		} catch {
			isUnsent = false;
		}
	}

	if (reason === "fetch failed") reason += ", perhaps since a proxy responded with 407";

	if (/^invalid on\w+ method$/.test(reason)) {
		reason += "; the dispatcher needs the fetch of the same undici: pass it as the option fetch";
	}
	return { reason: reason || "no reason given", code, isUnsent: Boolean(isUnsent) };
}
