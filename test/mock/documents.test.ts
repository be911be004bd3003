import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { test } from "node:test";
import { startMock } from "cckm-aws-keys-contract/mock";
import { scratchFolder } from "../support/scratch.js";
import { startServer } from "../support/servers.js";

const folder = scratchFolder();
const file = (name: string) => resolve(folder, name);
const head = 'openapi: 3.0.3\ninfo: { title: t, version: "1" }\n';
const broken = "get:\n  responses: [}\n";

writeFileSync(file("part.yaml"), broken);
mkdirSync(file("folder"));

for (const [what, name, text, message] of [
  [
    "invalid YAML",
    "syntax.yaml",
    `${head}paths:\n  /a: [}\n`,
    `${file("syntax.yaml")}:4:8 cannot be served: `,
  ],
  [
    "invalid JSON",
    "syntax.json",
    '{ "openapi": "3.1.0"\n  "paths": {} }',
    `${file("syntax.json")}:2:3 cannot be served: `,
  ],
  [
    "invalid YAML in another file",
    "root.yaml",
    `${head}paths: { /a: { $ref: part.yaml } }\n`,
    `${file("part.yaml")}:2:15 (part of ${file("root.yaml")}) cannot be served: `,
  ],
  [
    "a $ref to a missing component",
    "pointer.yaml",
    `${head}paths: { /a: { get: { responses: { "200": { $ref: "#/components/responses/A" } } } } }\n`,
    `${file("pointer.yaml")} cannot be served: at "#/paths/~1a/get/responses/200", token "components"`,
  ],
  [
    "a $ref to a missing file",
    "reference.yaml",
    `${head}paths: { /a: { $ref: missing.yaml } }\n`,
    `${file("missing.yaml")} (part of ${file("reference.yaml")}) cannot be served: ENOENT: no such file`,
  ],
  [
    "another kind of YAML",
    "other.yaml",
    "kind: Deployment\n",
    `${file("other.yaml")} cannot be served: it is not an OpenAPI document.`,
  ],
  [
    "a text",
    "text.yaml",
    "Hello.\n",
    `${file("text.yaml")} cannot be served: it is not an OpenAPI document.`,
  ],
  [
    "nothing",
    "empty.yaml",
    "",
    `${file("empty.yaml")} cannot be served: it is not an OpenAPI document.`,
  ],
  [
    "no paths",
    "paths.yaml",
    `${head}paths: {}\n`,
    `${file("paths.yaml")} has no operation to serve.`,
  ],
  ["a folder", "folder", undefined, `${file("folder")} cannot be served: EISDIR: `],
  ["no file", "none.yaml", undefined, `${file("none.yaml")} cannot be served: ENOENT: `],
] as const) {
  test(`a document of ${what} is an error in one line, with the file and place`, async () => {
    if (text !== undefined) writeFileSync(file(name), text);
    const error = await startMock({ document: file(name) }).catch((it: unknown) => it);
    const { name: type, kind, message: reason } = error as Error & { kind: string };
    assert.deepEqual([type, kind], ["MockError", "document"]);
    assert.ok(reason.startsWith(message), reason);
    assert.match(reason, /^[^\n]+[^.]\.$/);
  });
}

test("a document by URL cannot refer to files, and no message shows its password", async () => {
  writeFileSync(file("secret.txt"), "secret");
  const pathItem = { get: { responses: { "200": { $ref: `file:${file("secret.txt")}` } } } };
  const info = { title: "t", version: "1" };
  const document = { openapi: "3.1.0", info, paths: { "/a": pathItem } };
  const site = await startServer((request, response) => {
    if (request.url === "/missing") return response.writeHead(404).end();
    response.end(JSON.stringify(request.url === "/empty" ? { ...document, paths: {} } : document));
  });
  const login = site.baseUrl.replace("//", "//user:password@");
  for (const [path, reason] of [
    [
      "/files",
      / cannot be served: by URL, it cannot refer to the file "file:\/\/\S+secret.txt"\.$/,
    ],
    ["/missing", /^http:\/\/127\.0\.0\.1:\d+\/missing cannot be served: Not Found\.$/],
    ["/empty", /^http:\/\/127\.0\.0\.1:\d+\/empty has no operation to serve\.$/],
  ] as const) {
    await assert.rejects(startMock({ document: login + path }), {
      kind: "document",
      message: reason,
    });
  }
});

test("Swagger 2.0 is served", async (context) => {
  const parameters = [{ name: "n", in: "query", type: "integer" }];
  const responses = { "200": { description: "A.", examples: { "application/json": { a: 1 } } } };
  const paths = { "/a": { get: { parameters, responses } } };
  const document = { swagger: "2.0", info: { title: "t", version: "1" }, paths };
  const produces = ["application/json"];
  writeFileSync(file("swagger.json"), JSON.stringify({ ...document, produces }));
  const mock = await startMock({ document: file("swagger.json") });
  context.after(() => mock.close());
  assert.deepEqual(await (await fetch(`${mock.url}/a?n=1`)).json(), { a: 1 });
  assert.equal((await fetch(`${mock.url}/a?n=x`)).status, 422);
});
