/* scripts/runtime/mock/reflect.ts */ 





export function reflect(
	body ,
	parameters  ,
	examples  = {},
)   {
	const reflected   = { ...body };
	const source   = { ...body, ...examples };
	for (const [name, value] of Object.entries(parameters)) {
		const old = source[name];
		if (typeof old !== "string" || old === "") continue;
		for (const property of Object.keys(body)) {
			const text = source[property];
			if (typeof text !== "string" || !text.includes(old)) continue;
			reflected[property] = source[property] = text.replaceAll(old, () => value);
		}
	}
	return reflected;
}
