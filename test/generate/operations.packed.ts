import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import type { RequestListener } from "node:http";
import { resolve } from "node:path";
import { before, test } from "node:test";
import { pathToFileURL } from "node:url";
import type { HttpHandler } from "msw";
import { setupServer } from "msw/node";
import type { CipherTrustError, Connection, ConnectOptions } from "cckm-aws-keys-contract";
import { programOf, root } from "../../scripts/build/project.js";
import { runNode } from "../support/processes.js";
import { edit, generateContractOf, scratchProject } from "../support/scratch.js";
import { respondJson, respondText, startServer } from "../support/servers.js";

/** A generated function. */
type Call = (connection: Connection, parameters?: object) => Promise<unknown>;

interface Entry {
  connect: (options: ConnectOptions) => Connection;
  createClient: (options: ConnectOptions) => {
    request: (method: string, path: string, init?: object) => Promise<Record<string, unknown>>;
  };
}

const project = scratchProject();
let client: Entry & Record<string, Call>;

before(async () => {
  const features = readFileSync(resolve(root, "test/generate/features.yaml"), "utf8");
  edit(
    project,
    "openapi/openapi.yaml",
    /^paths:\n/m,
    `paths:\n${features.replace(/^(?=.)/gm, "  ")}`,
  );
  // Names that the client and TypeScript have as well.
  for (const [name, schema] of Object.entries({
    Token:
      "{ type: object, required: [a], properties: { a: { type: string }, id: { type: string } } }",
    Promise: "{ type: object, required: [reason], properties: { reason: { type: string } } }",
  })) {
    writeFileSync(resolve(project, `openapi/components/schemas/${name}.yaml`), `${schema}\n`);
  }
  await generateContractOf(project);
  client = await load("index");
});

async function load<T>(name: string): Promise<T> {
  return (await import(pathToFileURL(resolve(project, `generated/${name}.js`)).href)) as T;
}

test("what is generated compiles", async () => {
  const config = {
    extends: "./tsconfig.json",
    include: ["generated/*.d.ts", "use.ts"],
    compilerOptions: { skipLibCheck: false, skipDefaultLibCheck: true, noEmit: true },
  };
  writeFileSync(resolve(project, "tsconfig.json.use"), JSON.stringify(config));
  writeFileSync(
    resolve(project, "use.ts"),
    `import { type Connection, type Token_, type Promise as Rejected, delete_, await_, getStyles, getBytes, getList, getSeveral, sendMultipart } from "./generated/index.js";
declare const connection: Connection;
export const token: Promise<Token_> = await_(connection, { id: "a" });
export const rejected: Rejected = { reason: "a" };
export const none: Promise<undefined> = delete_(connection, { id: "a", query_id: 7, query_body: "a", body: { n: 7 } });
export const styles: Promise<undefined> = getStyles(connection, { simple: ["a"], label: ["b"], matrix: [1], either: 7, "X-List": ["a"] });
export const bytes: Promise<Blob> = getBytes(connection);
export const list: Promise<number[] | string> = getList(connection);
export const several: Promise<Token_ | { b: number } | undefined> = getSeveral(connection);
export const sent: Promise<undefined> = sendMultipart(connection, { body: { file: new Blob([]) } });
`,
  );
  const tsc = programOf("typescript7", "tsc");
  const { exitCode, stdout } = await runNode([tsc, "-p", "tsconfig.json.use"], project);
  assert.equal(exitCode, 0, stdout);
});

/** Where a call by createClient goes, and its options from the parameters of the named function. */
interface Target {
  name: string;
  method: string;
  path: string;
  parameters?: Record<string, unknown>;
  params?: Record<string, Record<string, unknown>>;
  body?: unknown;
}

const styles: Target = {
  name: "getStyles",
  method: "GET",
  path: "/styles/{simple}/{label}/{matrix}/{either}",
  params: { path: { simple: ["a", "b/c"], label: ["a", "b"], matrix: [1, 2], either: 7 } },
};

const deletion: Target = {
  name: "delete_",
  method: "POST",
  path: "/names/{id}",
  params: { path: { id: "a" }, query: { id: 7, body: "c" } },
  parameters: { id: "a", query_id: 7, query_body: "c" },
};

const START = "/styles/a,b%2Fc/.a.b/;matrix=1,2/7";

/** Calls an operation by its function and by createClient. */
async function callBoth(
  baseUrl: string,
  { name, method, path, params = {}, parameters, body }: Target,
): Promise<void> {
  const named = { ...(parameters ?? Object.assign({}, ...Object.values(params))), body };
  await client[name]!(client.connect({ baseUrl, token: "any-token" }), named);
  const fetching = client.createClient({ baseUrl, token: "any-token" });
  await fetching.request(method, path, { params, body });
}

for (const [what, target, expected] of [
  ["styles of a path", styles, { url: START }],
  [
    "arrays in a query",
    {
      ...styles,
      params: {
        ...styles.params,
        query: { tag: ["a", "b&c"], csv: ["a", "b,c"], space: ["a", "b"], pipe: ["a", "b"] },
      },
    },
    { url: `${START}?tag=a&tag=b%26c&csv=a,b%2Cc&space=a%20b&pipe=a%7Cb` },
  ],
  [
    "objects in a query",
    {
      ...styles,
      params: {
        ...styles.params,
        query: { filter: { "a b": "c" }, fields: { x: true, y: false }, json: { n: [1] } },
      },
    },
    { url: `${START}?filter%5Ba%20b%5D=c&x=true&y=false&json=%7B%22n%22%3A%5B1%5D%7D` },
  ],
  [
    "scalars in a query, and nothing for null",
    {
      ...styles,
      params: { ...styles.params, query: { since: "2020-11-05T06:57:55Z", any: 7, csv: null } },
    },
    { url: `${START}?since=2020-11-05T06%3A57%3A55Z&any=7` },
  ],
  [
    "headers and cookies",
    {
      ...styles,
      params: { ...styles.params, header: { "X-List": ["a", "b"] }, cookie: { session: "a;b" } },
    },
    { url: START, "x-list": "a,b", cookie: "session=a%3Bb" },
  ],
  [
    "a name in two places, one that is body, and JSON of another media type",
    { ...deletion, body: { n: 7 } },
    {
      url: "/names/a?id=7&body=c",
      "content-type": "application/merge-patch+json",
      body: '{"n":7}',
    },
  ],
  [
    "no optional body",
    deletion,
    { url: "/names/a?id=7&body=c", "content-type": undefined, body: "" },
  ],
  [
    "a form",
    { name: "sendForm", method: "POST", path: "/form", body: { a: "b&c", b: ["d", "e"] } },
    { "content-type": "application/x-www-form-urlencoded", body: "a=b%26c&b=d&b=e" },
  ],
  [
    "a text",
    { name: "sendText", method: "PUT", path: "/text", body: "{}" },
    { "content-type": "text/plain", body: "{}" },
  ],
  [
    "bytes",
    { name: "sendBytes", method: "PUT", path: "/bytes", body: new Uint8Array([65, 66]) },
    { "content-type": "application/octet-stream", body: "AB" },
  ],
] as Array<[string, Target, Record<string, string | undefined>]>) {
  test(`both clients send ${what} alike`, async () => {
    const received: Record<string, unknown>[] = [];
    const { baseUrl } = await startServer(async (request, response) => {
      let body = "";
      for await (const chunk of request) body += chunk;
      received.push({ ...request.headers, url: request.url, body });
      response.writeHead(204).end();
    });
    await callBoth(baseUrl, target);
    const names = Object.keys(expected);
    const seen = received.map((it) => Object.fromEntries(names.map((name) => [name, it[name]])));
    assert.deepEqual(seen, [expected, expected]);
  });
}

test("both clients send a multipart body alike", async () => {
  const received: unknown[] = [];
  const { baseUrl } = await startServer(async (request, response) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) chunks.push(chunk as Uint8Array);
    const headers = { "content-type": request.headers["content-type"]! };
    const data = await new Response(Buffer.concat(chunks), { headers }).formData();
    const file = data.get("file") as File;
    received.push([await file.text(), file.type, await (data.get("about") as File).text()]);
    response.writeHead(204).end();
  });
  const body = { file: new Blob(["\u0000é"], { type: "image/png" }), about: { n: 7 } };
  await callBoth(baseUrl, { name: "sendMultipart", method: "POST", path: "/multipart", body });
  const expected = ["\u0000é", "image/png", '{"n":7}'];
  assert.deepEqual(received, [expected, expected]);
});

for (const [what, target] of [
  ["an item of another type", { ...styles, params: { ...styles.params, query: { tag: [7] } } }],
  [
    "a nested value where any is declared",
    { ...styles, params: { ...styles.params, query: { any: [{}] } } },
  ],
  [
    "a path parameter of neither type",
    { ...styles, params: { path: { ...styles.params!.path, either: true } } },
  ],
  [
    "a dot as the path parameter",
    { ...styles, params: { path: { ...styles.params!.path, either: ".." } } },
  ],
  [
    "a label that is a dot",
    { ...styles, params: { path: { ...styles.params!.path, label: ["."] } } },
  ],
  ["no required path parameter", { ...styles, params: { path: {} } }],
  [
    "a header with a line break",
    { ...styles, params: { ...styles.params, header: { "X-List": ["a\nb"] } } },
  ],
  ["a body of another type", { ...deletion, body: { n: "7" } }],
  ["no required body", { name: "sendForm", method: "POST", path: "/form" }],
  ["an object in a form", { name: "sendForm", method: "POST", path: "/form", body: { c: {} } }],
  ["a text that is none", { name: "sendText", method: "PUT", path: "/text", body: {} }],
  ["bytes that are none", { name: "sendBytes", method: "PUT", path: "/bytes", body: {} }],
] as Array<[string, Target]>) {
  test(`both clients refuse ${what} and send nothing`, async () => {
    const { baseUrl, requests } = await startServer(respondText(204, undefined, ""));
    const { name, method, path, params = {}, parameters, body } = target;
    const named = { ...(parameters ?? Object.assign({}, ...Object.values(params))), body };
    const connection = client.connect({ baseUrl, token: "any-token" });
    await assert.rejects(client[name]!(connection, named), { kind: "input" });
    const fetching = client.createClient({ baseUrl, token: "any-token" });
    await assert.rejects(fetching.request(method, path, { params, body }), { kind: "input" });
    assert.equal(requests.length, 0);
  });
}

const several = ["getSeveral", "GET", "/several"] as const;
const none = ["removeNone", "DELETE", "/none"] as const;
const word = ["getWord", "GET", "/word"] as const;
const list = ["getList", "GET", "/list"] as const;
const byDefault = ["getByDefault", "GET", "/by-default"] as const;
const page = "<!DOCTYPE html><title>Log in</title>";
const contract = { kind: "contract" };

for (const [operation, what, respond, expected] of [
  [several, "a 200 with its body", respondJson(200, { a: "x" }), { a: "x" }],
  [several, "a 202 with its body", respondJson(202, { b: 1 }), { b: 1 }],
  [several, "a 200 with the body of a 202", respondJson(200, { b: 1 }), contract],
  [several, "a 202 with the body of a 200", respondJson(202, { a: "x" }), contract],
  [several, "an undeclared 2xx with a declared body", respondJson(203, { b: 1 }), { b: 1 }],
  [several, "an undeclared 2xx with no declared body", respondJson(203, { c: 1 }), contract],
  [several, "an empty 200", respondText(200, "application/json", ""), contract],
  [several, "a 204", respondText(204, undefined, ""), undefined],
  [none, "a 204", respondText(204, undefined, ""), undefined],
  [none, "a log-in page", respondText(200, "text/html", page), contract],
  [none, "an error in a 2xx", respondJson(200, { codeDesc: "NCERRAny" }), contract],
  [
    word,
    "a JSON text of another media type",
    respondText(200, "application/vnd.x+json", '"a"'),
    "a",
  ],
  [word, "a log-in page for a JSON text", respondText(200, "text/html", page), contract],
  [word, "a number for a JSON text", respondJson(200, 7), contract],
  [list, "a list", respondJson(200, [1, 2]), [1, 2]],
  [list, "a list of other items", respondJson(200, ["a"]), contract],
  [list, "a text", respondText(200, "text/csv; charset=utf-8", "1,2"), "1,2"],
  [list, "a log-in page for a text", respondText(200, "text/html", page), contract],
  [byDefault, "a 2xx that default declares", respondJson(200, { a: "x" }), { a: "x" }],
  [byDefault, "another body than that of default", respondJson(200, { b: 1 }), contract],
] as Array<[typeof several, string, RequestListener, unknown]>) {
  test(`both clients read ${operation[0]}: ${what}`, async () => {
    const { baseUrl } = await startServer(respond);
    const [name, method, path] = operation;
    const options = { baseUrl, token: "any-token" };
    const calls = [
      () => client[name]!(client.connect(options)),
      async () => (await client.createClient(options).request(method, path)).data,
    ];
    for (const call of calls) {
      if (expected === contract) await assert.rejects(call(), contract);
      else assert.deepEqual(await call(), expected);
    }
  });
}

test("both clients return bytes unchanged", async () => {
  const bytes = new Uint8Array([0, 128, 255, 10]);
  const { baseUrl } = await startServer((_, response) => {
    response.writeHead(200, { "content-type": "application/octet-stream" }).end(bytes);
  });
  const options = { baseUrl, token: "any-token" };
  const blob = (await client.getBytes!(client.connect(options))) as Blob;
  const fetching = client.createClient(options);
  const { data } = await fetching.request("GET", "/bytes", { parseAs: "blob" });
  for (const it of [blob, data as Blob]) {
    assert.deepEqual(new Uint8Array(await it.arrayBuffer()), bytes);
  }
});

test("both clients send HEAD and OPTIONS, which have no body", async () => {
  const { baseUrl, requests } = await startServer(respondText(200, undefined, ""));
  const connection = client.connect({ baseUrl, token: "any-token" });
  assert.equal(await client.headWord!(connection), undefined);
  assert.equal(await client.optionsWord!(connection), undefined);
  const fetching = client.createClient({ baseUrl, token: "any-token" });
  assert.equal((await fetching.request("HEAD", "/word")).data, undefined);
  assert.deepEqual(
    requests.map(({ method }) => method),
    ["HEAD", "OPTIONS", "HEAD"],
  );
});

test("an error is returned if it is what the contract declares for its status, else wrapped", async () => {
  const errorOf = async (status: number, body: unknown) => {
    const { baseUrl } = await startServer(respondJson(status, body));
    const fetching = client.createClient({ baseUrl, token: "any-token", retries: 0 });
    return (await fetching.request("GET", "/several")).error as { rawBody?: string };
  };
  assert.deepEqual(await errorOf(409, { b: 1 }), { b: 1 });
  assert.deepEqual(await errorOf(404, { codeDesc: "NCERRAny" }), { codeDesc: "NCERRAny" });
  assert.equal((await errorOf(404, { b: 1 })).rawBody, '{"b":1}');
  assert.equal((await errorOf(500, { b: 1 })).rawBody, '{"b":1}');
});

test("an operation without security sends no token, and its 401 is not retried with a new one", async () => {
  const { baseUrl, requests } = await startServer(respondJson(401, { reason: "wrong" }));
  const token = () => assert.fail("A token was requested.");
  const renewal = client.await_!(client.connect({ baseUrl, token }), { id: "a" });
  await assert.rejects(renewal, { kind: "http", status: 401 });
  const fetching = client.createClient({ baseUrl, token });
  const params = { path: { id: "a" } };
  const { error } = await fetching.request("POST", "/tokens/{id}:renew", { params });
  assert.deepEqual(error, { reason: "wrong" });
  assert.deepEqual(
    requests.map(({ url, headers }) => [url, headers.authorization]),
    [
      ["/tokens/a:renew", undefined],
      ["/tokens/a:renew", undefined],
    ],
  );
});

test("a token function may log in over the same connection", async () => {
  const { baseUrl, requests } = await startServer((request, response) =>
    request.url === "/none"
      ? response.writeHead(204).end()
      : respondJson(201, { a: "new-token" })(request, response),
  );
  const connection: Connection = client.connect({
    baseUrl,
    token: async () => ((await client.await_!(connection, { id: "a" })) as { a: string }).a,
  });
  await client.removeNone!(connection);
  assert.deepEqual(
    requests.map(({ url, headers }) => [url, headers.authorization]),
    [
      ["/tokens/a:renew", undefined],
      ["/none", "Bearer new-token"],
    ],
  );
});

test("MSW responds with the declared status, body and error, also where the path has a colon", async () => {
  type Handlers = Record<string, (...options: unknown[]) => HttpHandler>;
  const handlers = await load<Handlers>("msw");
  const server = setupServer();
  server.listen({ onUnhandledRequest: "error" });
  try {
    const baseUrl = "https://ciphertrust.example";
    const connection = client.connect({ baseUrl, token: "any-token", retries: 0 });
    const statusOf = async () =>
      (await fetch(`${baseUrl}/tokens/a:renew`, { method: "POST" })).status;
    server.use(
      handlers.await_Handler!(),
      handlers.getWordHandler!(),
      handlers.removeNoneHandler!(),
    );
    assert.equal(await statusOf(), 201);
    assert.deepEqual(await client.await_!(connection, { id: "a" }), { a: "x", id: "a" });
    assert.equal(await client.getWord!(connection), "hello");
    assert.equal(await client.removeNone!(connection), undefined);
    server.use(handlers.await_ErrorHandler!(401), handlers.getSeveralErrorHandler!(409));
    for (const [call, body] of [
      [client.await_!(connection, { id: "a" }), { reason: "wrong" }],
      [client.getSeveral!(connection), { b: 7 }],
    ] as const) {
      await assert.rejects(call, (error: CipherTrustError) => {
        assert.deepEqual(error.body, body);
        return true;
      });
    }
  } finally {
    server.close();
  }
});
