/* scripts/runtime/mock/index.ts */ 




import { fileURLToPath } from "node:url";
import { makeCertificate, removeCertificate, saveCertificate } from "./certificate.js";
import { createControl } from "./control.js";

import { curlOf } from "./curl.js";
import { HttpError } from "./errors.js";
import { createHandler } from "./handler.js";
import { Journal } from "./journal.js";
import { listen } from "./listen.js";
import { createLog, logResponse } from "./log.js";
import { checkOptions,   } from "./options.js";
import { Overrides } from "./overrides.js";
import { loadPrism,   } from "./prism.js";
import { createReference,   } from "./reference.js";
import { parametersOf } from "./routes.js";
import { errorResponse, send } from "./send.js";
import { createHardenedServer,   } from "./server.js";
import { takeSnapshot, watchDocument } from "./watch.js";


export { MockError } from "./errors.js";





































export async function startMock(options  = {})  {
	checkOptions(options);
	const { host = "127.0.0.1", port = 0, basePath = "", https = false } = options;
	const document =
		options.document ?? fileURLToPath(new URL("../../openapi.json", import.meta.url));
	const log = createLog(options);
	const journal = new Journal();
	const overrides = new Overrides();

	const snapshot = options.watch ? await takeSnapshot(document) : undefined;
	let served = await load(document, options);
	const control = createControl(journal, overrides, () => served.prism.routes, host);
	const pair = https === true ? makeCertificate() : https || undefined;
	const server = createHardenedServer(
		(request, response, signal) => {
			const target = (request.url ?? "/").replace(/^https?:\/\/[^/?#]*/i, "");
			const [path = ""] = target.split(/[?#]/, 1);
			logResponse(log, path, request, response);
			if (served.reference.respond(path, request, response)) return;
			if (control(path, request, response, signal)) return;
			if (!`${path}/`.startsWith(`${basePath}/`)) {
				const reason = `The mock serves the contract under ${basePath}; it has no path ${path}.`;
				return send(response, errorResponse(new HttpError(404, reason)));
			}
			request.url = target.slice(basePath.length);
			const method = request.method ?? "GET";
			const inDocument = path.slice(basePath.length);
			const route = served.prism.find(method, inDocument);
			const parameters = route ? parametersOf(route, inDocument) : {};
			journal.add({ method, path, operationId: route?.operation.iid, parameters }, response);
			const asksItself = "prefer" in request.headers || /[?&]__/.test(target);
			const prefer = route && !asksItself ? overrides.take(route, parameters) : undefined;
			if (prefer !== undefined) request.headers.prefer = prefer;
			served.handle(request, response, signal);
		},
		(what, status) => log(`${what} ${status}`, status),
		pair,
	);
	const listening = await listen(server, host, port);
	const stopWatching = snapshot && watchDocument(document, snapshot, reload);
	const certificate = https === true ? saveCertificate(pair.cert) : undefined;


	const name = host.includes(":") ? `[${host}]` : host;
	const origin = `${https ? "https" : "http"}://${name}:${listening.port}`;
	const tls = certificate ? [`--cacert '${certificate}'`] : https ? ["-k"] : [];
	return {
		url: origin + basePath,
		reference: origin + served.reference.path,
		curl: curlOf(served.prism.routes[0], origin + basePath, tls),
		certificate,
		requests: () => journal.list(),
		use: (override) => overrides.add(override, served.prism.routes),
		reset() {
			journal.clear();
			overrides.clear();
		},
		ref: () => listening.ref(),
		async close() {
			stopWatching?.();
			if (certificate) removeCertificate(certificate);
			await listening.close();
		},
	};

	async function reload()  {
		try {
			served = await load(document, options);
			log(`${document} has changed and is served.`, 200);
		} catch (error) {
			const reason = (error  ).message.replace(/\.?$/, ".");
			log(`${reason} The previous document is still served.`, 500);
		}
	}
}


;





async function load(document , options )  {
	const prism = await loadPrism(document);
	const reference = createReference(document, prism.routes, options.basePath ?? "");
	return { prism, handle: createHandler(prism, options), reference };
}
