import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname } from "node:path";
import { installCommand } from "./install.js";
import { createRequire } from "./node-module.js";
import { referenceJson } from "./reference-document.js";
import { INITIALIZER, PAGE, pageWithoutSwagger, STYLE } from "./reference-page.js";
import { MOCK_PREFIX } from "./routes.js";
import { testedVersions } from "./tested-versions.js";
import type { Route } from "./types.js";

/** Files of `swagger-ui-dist`. */
const ASSETS = ["swagger-ui.css", "index.css", "swagger-ui-bundle.js"];

const TYPES: Record<string, string> = {
  ".css": "text/css",
  ".js": "text/javascript",
  ".json": "application/json",
  ".md": "text/plain",
};

const POLICY = [
  ...["default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:"],
  ...["connect-src 'self'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"],
];

/** Files of this package that the description of its document links to. */
const LINKED = ["openapi/guide.md", "openapi/EVIDENCE.md"];

/** Reads a file. */
type Read = () => string | Buffer | Promise<string | Buffer>;

/** An interactive reference of the served document: Swagger UI, if it is installed. */
export interface Reference {
  /** The path of its page. */
  path: string;
  /** Responds to a request for `path`, if it is one of its files. Returns false for every other request. */
  respond(path: string, request: IncomingMessage, response: ServerResponse): boolean;
}

/**
 * Loads each file when it is requested, so that the mock starts fast.
 *
 * @param basePath What the mock serves the document's paths under.
 */
export function createReference(document: string, routes: Route[], basePath: string): Reference {
  const { resolve } = createRequire(import.meta.url);
  const assetOf = (name: string) => resolve(`swagger-ui-dist/${name}`);
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
  const files = new Map<string, Read>([
    [path, page],
    [`${MOCK_PREFIX}initializer.js`, () => INITIALIZER],
    [`${MOCK_PREFIX}style.css`, () => STYLE],
    [`${MOCK_PREFIX}openapi.json`, () => referenceJson(document, routes, basePath)],
    ...LINKED.map((name): [string, Read] => [
      `/${name}`,
      () => readFile(new URL(`../../../${name}`, import.meta.url)),
    ]),
    ...ASSETS.map((name): [string, Read] => [MOCK_PREFIX + name, () => readFile(assetOf(name))]),
  ]);
  return {
    path,
    respond(target, { method, headers: { accept = "*/*" } }, response) {
      const read = files.get(target);
      if (!read || (method !== "GET" && method !== "HEAD")) return false;
      // Programs that wait for the mock request this page too.
      if (target === path && !/text\/html|\*\/\*/.test(accept)) return false;
      void send(response, TYPES[extname(target)] ?? "text/html", read);
      return true;
    },
  };
}

async function send(response: ServerResponse, type: string, read: Read): Promise<void> {
  const end = (status: number, mediaType: string, body: string | Buffer) => {
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
    if ((error as NodeJS.ErrnoException).code === "MODULE_NOT_FOUND") {
      return end(404, "text/plain", "Swagger UI is not installed.\n");
    }
    end(500, "text/plain", `The mock failed: ${String(error)}\n`);
  }
}
