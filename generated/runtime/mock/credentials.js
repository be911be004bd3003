/* scripts/runtime/mock/credentials.ts */ 








export function credentialsOf(security  = [])       {
	const [requirement = []] = security;
	const options  = [];
	const query  = [];
	for (const scheme of requirement) {
		if (scheme.type === "mutualTLS") continue;
		if (scheme.type !== "apiKey") {
			const isBasic = scheme.type === "http" && scheme.scheme === "basic";
			options.push(isBasic ? "-u any-user:any-password" : "-H 'Authorization: Bearer any-token'");
		} else if (scheme.in === "header") options.push(`-H '${scheme.name}: any-key'`);
		else if (scheme.in === "cookie") options.push(`-b '${scheme.name}=any-key'`);
		else query.push(`${encodeURIComponent(scheme.name)}=any-key`);
	}
	return {
		options,
		query: query.length > 0 ? `?${query.join("&")}` : "",
	};
}
