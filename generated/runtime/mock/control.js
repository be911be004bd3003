/* scripts/runtime/mock/control.ts */ 
import { isIP } from "node:net";
import { readBody } from "./body.js";
import { HttpError } from "./errors.js";


import { MOCK_PREFIX } from "./routes.js";
import { errorResponse, send } from "./send.js";



















export function createControl(
	journal ,
	overrides ,
	routesOf   ,
	host ,
)  {
	const resources   = {
		health: { GET: () => ({ status: "ok" }) },
		requests: { GET: () => journal.list(), DELETE: () => journal.clear() },
		responses: {
			PUT: (body) => overrides.add(body, routesOf()),
			DELETE: () => overrides.clear(),
		},
	};
	return (path, request, response, signal) => {
		if (!path.startsWith(MOCK_PREFIX)) return false;
		const name = path.slice(MOCK_PREFIX.length);
		void respond(Object.hasOwn(resources, name) ? resources[name] : undefined);
		return true;

		async function respond(resource   )  {
			try {
				if (!resource) {
					const known = Object.keys(resources).map((it) => MOCK_PREFIX + it);
					throw new HttpError(404, `The mock has no ${path}; it has ${known.join(", ")}.`);
				}
				checkOrigin(request, host);
				const method = request.method === "HEAD" ? "GET" : request.method;
				if (!Object.hasOwn(resource, method)) {
					const allow = Object.keys(resource).join(", ");
					throw new HttpError(405, `${path} has only ${allow}.`, { allow });
				}
				const body = method === "PUT" ? await readJson(request, signal) : undefined;
				const result = resource[method](body);
				if (result === undefined) return void response.writeHead(204).end();
				send(response, {
					status: 200,
					headers: { "content-type": "application/json" },
					body: result,
				});
			} catch (error) {
				send(response, errorResponse(error));
			}
		}
	};
}


function checkOrigin({ headers } , listensOn )  {
	const { origin, host = "localhost" } = headers;
	if (origin !== undefined && origin.replace(/^https?:\/\//, "") !== host) {
		throw new HttpError(403, "Pages of another origin cannot control the mock.");
	}

	const name = host.replace(/:\d*$/, "").toLowerCase();
	const isOwn = [listensOn.toLowerCase(), "localhost"].includes(name);
	if (!isLoopback(listensOn) || isOwn || isIP(name.replace(/^\[|\]$/g, "")) > 0) return;
	throw new HttpError(403, `The mock is not "${name}"; call it as localhost or by its address.`);
}

function isLoopback(host )  {
	return /^(127\.|::1$|localhost$)/i.test(host);
}

async function readJson(request , signal )  {
	if (!/^application\/json\b/i.test(request.headers["content-type"] ?? "")) {
		throw new HttpError(415, "The Content-Type must be application/json.");
	}
	try {
		return JSON.parse(await readBody(request, signal));
	} catch (error) {
		if (error instanceof HttpError) throw error;
		throw new HttpError(400, `The body must be JSON, such as {"id": "a", "prefer": "code=404"}.`);
	}
}
