import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import type { RequestListener } from "node:http";
import { resolve } from "node:path";
import { testTool } from "../../support/compatibility.js";
import {
  bundle,
  exampleId,
  firstExamples,
  operation,
  pathOf,
  responseExamples,
} from "../../support/document.js";
import { bin, runNode } from "../../support/processes.js";
import { scratchFolder } from "../../support/scratch.js";
import { startServer } from "../../support/servers.js";
import { load, versionOf } from "./support.js";

const token = "any-token";
const tokenFile = resolve(scratchFolder(), "token");
writeFileSync(tokenFile, token);
const authorization = `Bearer ${token}`;

/** The response of a server's own code to the id of a key; the tool does the rest. */
type Handler = (id: string) => { status: number; body: unknown };

const exampleOf = (status: string) => firstExamples.find((it) => it.status === status)!.value;
const unauthorized = exampleOf("401");
const documented = exampleOf("200") as Record<string, unknown>;
const keys = responseExamples.filter(({ status }) => status === "200");
const required = bundle.components.schemas.AwsKey!.required!;

/** The key of the contract's example, every other example by its name, and keys with a fault. */
const handler: Handler = (id) => {
  const example = keys.find(({ name }) => name === id);
  const [, missing] = id.match(/^without-(.+)/) ?? [];
  if (missing) return { status: 200, body: { ...documented, [missing]: undefined } };
  if (id === "open") return { status: 200, body: { ...documented, unheard_of: true } };
  if (example) return { status: 200, body: example.value };
  if (id === exampleId) return { status: 200, body: documented };
  return { status: 404, body: exampleOf("404") };
};

interface Server {
  package: string;
  tool: string;
  note: string;
  /** Whether a response may have properties that the contract does not name. */
  open: boolean;
  /** A server of the document, which calls the handler for valid requests. */
  serve(document: string, handler: Handler): Promise<RequestListener>;
}

const servers: Server[] = [
  {
    package: "express-openapi-validator",
    tool: "express-openapi-validator",
    note: `Express ${versionOf("express")}; checks requests, tokens and responses`,
    open: true,
    async serve(apiSpec, handler) {
      const app = load("express")();
      const handlers = {
        bearerToken: (request: any) => request.headers.authorization === authorization,
      };
      app.use(
        load("express-openapi-validator").middleware({
          apiSpec,
          validateResponses: true,
          validateSecurity: { handlers },
        }),
      );
      app.post(pathOf(":id"), (request: any, response: any) => {
        const { status, body } = handler(request.params.id);
        response.status(status).json(body);
      });
      app.use(({ status = 500, message }: any, _: unknown, response: any, __: unknown) => {
        response.status(status).json(status === 401 ? unauthorized : { codeDesc: message });
      });
      return app;
    },
  },
  {
    package: "fastify-openapi-glue",
    tool: "fastify-openapi-glue",
    note: `Fastify ${versionOf("fastify")}; makes the routes, checks tokens, and removes from a response what the contract does not name`,
    open: false,
    async serve(document, handler) {
      const app = load("fastify")();
      app.register(load("fastify-openapi-glue").default, {
        specification: JSON.parse(readFileSync(document, "utf8")),
        serviceHandlers: {
          async disableRotationJob(request: any, reply: any) {
            const { status, body } = handler(request.params.id);
            reply.code(status);
            return body;
          },
        },
        securityHandlers: {
          async bearerToken(request: any) {
            if (request.headers.authorization !== authorization) throw new Error("no token");
          },
        },
      });
      app.setErrorHandler(({ statusCode = 500, message }: any, _: unknown, reply: any) =>
        reply.code(statusCode).send(statusCode === 401 ? unauthorized : { codeDesc: message }),
      );
      await app.ready();
      return app.routing;
    },
  },
];

for (const { package: name, tool, note, open, serve } of servers) {
  testTool({
    tool,
    version: versionOf(name),
    note,
    async check({ file }) {
      const handled: string[] = [];
      const listener = await serve(file, (id) => {
        handled.push(id);
        return handler(id);
      });
      const { baseUrl } = await startServer(listener);
      const call = async (id: string, options: RequestInit = {}) => {
        const init = { method: operation.method, headers: { authorization }, ...options };
        const response = await fetch(baseUrl + pathOf(id), init);
        return { status: response.status, body: await response.json() };
      };

      const options = ["--server", baseUrl, "--key-id", exampleId, "--token-file", tokenFile];
      const { exitCode, stdout, stderr } = await runNode([bin, "verify", ...options, "--yes"]);
      assert.equal(exitCode, 0, stdout + stderr);

      for (const { name, value } of keys) {
        assert.deepEqual(await call(name), { status: 200, body: value });
      }

      const response = await call("open");
      assert.deepEqual([response.status, "unheard_of" in (response.body as object)], [200, open]);

      // The tool refuses what the contract forbids, and the server's own code does not see it.
      handled.length = 0;
      const withoutToken = { headers: {} };
      assert.deepEqual(await call(exampleId, withoutToken), { status: 401, body: unauthorized });
      const wrongToken = { headers: { authorization: "Bearer another" } };
      assert.deepEqual(await call(exampleId, wrongToken), { status: 401, body: unauthorized });
      const { status } = await call(exampleId, { method: "GET" });
      assert.ok(status === 404 || status === 405, String(status));
      assert.deepEqual(handled, []);

      // Nor does it let the server's own code break it.
      for (const property of required) {
        const { status, body } = await call(`without-${property}`);
        assert.equal(status, 500, property);
        assert.match((body as { codeDesc: string }).codeDesc, new RegExp(`\\b${property}\\b`));
      }
    },
  });
}
