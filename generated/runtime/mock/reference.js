/* scripts/runtime/mock/reference.ts */ import { readFile } from "node:fs/promises";

import { extname } from "node:path";
import { installCommand } from "./install.js";
import { createRequire } from "./node-module.js";
import { referenceJson } from "./reference-document.js";
import { INITIALIZER, PAGE, pageWithoutSwagger, STYLE } from "./reference-page.js";
import { MOCK_PREFIX } from "./routes.js";
import { testedVersions } from "./tested-versions.js";



const ASSETS = ["swagger-ui.css", "index.css", "swagger-ui-bundle.js"];

const TYPES   = {
	".css": "text/css",
	".js": "text/javascript",
	".json": "application/json",
	".md": "text/plain",
};

const POLICY = [
	...["default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:"],
	...["connect-src 'self'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"],
];


const LINKED = ["openapi/guide.md", "openapi/EVIDENCE.md"];

















export function createReference(document , routes , basePath )  {
	const { resolve } = createRequire(import.meta.url);
	const assetOf = (name ) => resolve(`swagger-ui-dist/${name}`);
	const path = routes.some((route) => route.operation.path === "/") ? MOCK_PREFIX : "/";
	const page = () => {
		try {
			assetOf("swagger-ui.css");
			return PAGE;
		} catch {
			const operations = routes.map(
				({ method, operation }) => `${method} ${basePath}${operation.path}`,
			);
			return pageWithoutSwagger(operations, installCommand(...testedVersions("swagger-ui-dist")));
		}
	};
	const files = new Map ([
		[path, page],
		[`${MOCK_PREFIX}initializer.js`, () => INITIALIZER],
		[`${MOCK_PREFIX}style.css`, () => STYLE],
		[`${MOCK_PREFIX}openapi.json`, () => referenceJson(document, routes, basePath)],
		...LINKED.map((name)   => [
			`/${name}`,
			() => readFile(new URL(`../../../${name}`, import.meta.url)),
		]),
		...ASSETS.map((name)   => [MOCK_PREFIX + name, () => readFile(assetOf(name))]),
	]);
	return {
		path,
		respond(target, { method, headers: { accept = "*/*" } }, response) {
			const read = files.get(target);
			if (!read || (method !== "GET" && method !== "HEAD")) return false;

			if (target === path && !/text\/html|\*\/\*/.test(accept)) return false;
			void send(response, TYPES[extname(target)] ?? "text/html", read);
			return true;
		},
	};
}

async function send(response , type , read )  {
	const end = (status , mediaType , body   ) => {
		response.writeHead(status, {
			"content-type": `${mediaType}; charset=utf-8`,
			"content-length": Buffer.byteLength(body),
			"content-security-policy": POLICY.join("; "),
			"x-content-type-options": "nosniff",
			"referrer-policy": "no-referrer",
		});
		response.end(body);
	};
	try {
		end(200, type, await read());
	} catch (error) {
		if ((error  ).code === "MODULE_NOT_FOUND") {
			return end(404, "text/plain", "Swagger UI is not installed.\n");
		}
		end(500, "text/plain", `The mock failed: ${String(error)}\n`);
	}
}
