/* scripts/runtime/mock/log.ts */ 

import { MOCK_PREFIX } from "./routes.js";





export function createLog({ onLog } )  {
	return (line, status) => {
		const call = async () => onLog?.(line, status);
		call().catch(() => {});
	};
}


export function logResponse(
	log ,
	path ,
	request ,
	response ,
)  {
	const begin = performance.now();
	response.once("close", () => {
		const status = response.statusCode;
		if (path.startsWith(MOCK_PREFIX) && status < 400) return;
		const ms = Math.round(performance.now() - begin);
		const cut = response.writableFinished ? "" : ", cut off";
		const outcome = response.headersSent ? status + cut : "no response";
		log(`${request.method} ${path} ${ms} ms: ${outcome}`, status);
	});
}
