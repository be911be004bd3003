/* scripts/runtime/client/check-response.ts */ 
export function isHttpResponse(response )  {
	const { type, status, ok, headers } = Object(response)  ;
	return (
		typeof headers?.get === "function" &&
		!["error", "opaque"].includes(type) &&
		(status >= 200 || type === "opaqueredirect") &&
		ok === /^2\d\d$/.test(`${status}`)
	);
}


export function isRedirected({ redirected, url } , sent )  {

	const urlOf = (it ) => it.replace(/#.*|[?&]_=\d+$/, "");
	return redirected || (!!url && urlOf(url) !== urlOf(sent));
}
