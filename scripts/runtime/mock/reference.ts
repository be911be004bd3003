import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createRequire } from "node:module";
import { installPeers } from "./install.js";
import type { Route } from "./prism.js";
import { referenceDocument } from "./reference-document.js";
import { INITIALIZER, PAGE } from "./reference-page.js";

/** The start of the paths of its files, which no contract uses. */
const PREFIX = "/__mock/";

/** Files of `swagger-ui-dist`. */
const ASSETS = ["swagger-ui.css", "index.css", "swagger-ui-bundle.js"];

const HEADERS = {
  "content-security-policy": [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; "),
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
};

interface File {
  status?: number;
  type: string;
  body: string | Buffer;
}

/** An interactive reference of the served document: Swagger UI, if it is installed. */
export interface Reference {
  /** The path of its page. */
  path: string;
  /** Responds to a request for one of its files. Returns false for every other request. */
  respond(request: IncomingMessage, response: ServerResponse): boolean;
}

/** Loads each file when it is requested, so that the mock starts fast. */
export function createReference(document: string, routes: Route[]): Reference {
  const { resolve } = createRequire(import.meta.url);
  const path = routes.some((route) => route.operation.path === "/") ? PREFIX : "/";

  const files: Record<string, () => File | Promise<File>> = {
    [path]: page,
    [`${PREFIX}initializer.js`]: () => ({ type: "text/javascript", body: INITIALIZER }),
    [`${PREFIX}openapi.json`]: async () => ({
      type: "application/json",
      body: JSON.stringify(await referenceDocument(document, routes)),
    }),
    ...Object.fromEntries(ASSETS.map((name) => [PREFIX + name, () => asset(name)])),
  };

  return {
    path,
    respond({ method, url = "", headers }, response) {
      const [target = ""] = url.split("?");
      const isPage = target === path;
      if (!Object.hasOwn(files, target) || (method !== "GET" && method !== "HEAD")) return false;
      if (isPage && !headers.accept?.includes("text/html")) return false;
      void send(response, files[target]!);
      return true;
    },
  };

  function page(): File {
    try {
      resolve("swagger-ui-dist/swagger-ui-bundle.js");
      return { type: "text/html", body: PAGE };
    } catch {
      const install = installPeers("swagger-ui-dist");
      const body = `The interactive reference needs Swagger UI; install it with: ${install}\n`;
      return { status: 404, type: "text/plain", body };
    }
  }

  async function asset(name: string): Promise<File> {
    const type = name.endsWith(".css") ? "text/css" : "text/javascript";
    return { type, body: await readFile(resolve(`swagger-ui-dist/${name}`)) };
  }
}

async function send(response: ServerResponse, read: () => File | Promise<File>): Promise<void> {
  let file: File;
  try {
    file = await read();
  } catch (error) {
    file = { status: 500, type: "text/plain", body: `The mock failed: ${String(error)}\n` };
  }
  const { status = 200, type, body } = file;
  response.writeHead(status, {
    ...HEADERS,
    "content-type": type.startsWith("text/") ? `${type}; charset=utf-8` : type,
    "content-length": Buffer.byteLength(body),
  });
  response.end(body);
}
