import assert from "node:assert/strict";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import type { RequestListener } from "node:http";
import { dirname, resolve } from "node:path";
import { before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { inspect } from "node:util";
import type { CipherTrustError } from "cckm-aws-keys-contract";
import { startMock } from "cckm-aws-keys-contract/mock";
import { parse, stringify } from "yaml";
import { programOf, root } from "../../scripts/build/project.js";
import type { Document } from "../../scripts/generate/document.js";
import { generateContract } from "../../scripts/generate/index.js";
import { failedCallsOf } from "../support/calls.js";
import { bundle } from "../support/document.js";
import { runNode } from "../support/processes.js";
import { scratchFolder } from "../support/scratch.js";
import { refusingBaseUrl, respondJson, respondText, startServer } from "../support/servers.js";

type Json = Record<string, any>;

const additions = parse(readFileSync(resolve(root, "test/generate/security.yaml"), "utf8")) as Json;
const document = structuredClone(bundle) as unknown as Document & { components: Json };
Object.assign(document.paths, additions.paths);
Object.assign(document.components.securitySchemes!, additions.securitySchemes);

const folder = scratchFolder();
let client: Json;

before(async () => {
  await generateInto("all", document);
  client = (await import(pathToFileURL(resolve(folder, "all/index.js")).href)) as Json;
});

async function generateInto(name: string, content: Document): Promise<void> {
  const files = await generateContract(stringify(content), () => {});
  for (const [path, text] of files) {
    const file = resolve(folder, name, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  writeFileSync(resolve(folder, "package.json"), '{ "type": "module" }');
  symlinkSync(resolve(root, "generated/runtime"), resolve(folder, name, "runtime"), "junction");
}

/** An operation, the parameters of its function, and what `createClient` takes in their place. */
type Target = [name: string, method: string, path: string, parameters?: Json, init?: Json];

const targets = {
  bearer: ["getBearer", "GET", "/bearer"],
  oauth: ["getOauth", "GET", "/oauth"],
  basic: ["getBasic", "GET", "/basic"],
  header: ["getHeader", "GET", "/header"],
  query: ["getQuery", "GET", "/query"],
  limited: ["getQuery", "GET", "/query", { limit: 7 }, { params: { query: { limit: 7 } } }],
  posted: ["postQuery", "POST", "/query", { body: { a: 1 } }, { body: { a: 1 } }],
  cookie: ["getCookie", "GET", "/cookie"],
  themed: ["getCookie", "GET", "/cookie", { theme: "a" }, { params: { cookie: { theme: "a" } } }],
  either: ["getEither", "GET", "/either"],
  optional: ["getOptional", "GET", "/optional"],
  open: ["getOpen", "GET", "/open"],
  prefix: ["getPrefix", "GET", "/prefix"],
  files: ["getFiles", "GET", "/files"],
} satisfies Record<string, Target>;

/** Both clients. Each throws the error of a 4xx or 5xx. */
const faces: Array<[string, (options: Json, target: Target) => Promise<void>]> = [
  [
    "the function",
    async (options, [name, , , parameters]) => client[name](client.connect(options), parameters),
  ],
  [
    "createClient",
    async (options, [, method, path, , init]) => {
      const { error } = await client.createClient(options).request(method, path, init);
      if (error) throw error;
    },
  ],
];

const token = "token-1234567890";
const key = "key-1234567890/+";
const encodedKey = encodeURIComponent(key);
const password = "pass:word-1234567890";
const basic = { username: "any-user", password };
const encodedBasic = btoa(`any-user:${password}`);
const all = { token, auth: { basic, header: key, query: key, cookie: key } };
const bearer = { authorization: `Bearer ${token}` };

/** The parts of a request that may have a credential, or say where it goes. */
async function startRecorder(respond: RequestListener = respondText(204, undefined, "")) {
  const received: Json[] = [];
  const { baseUrl } = await startServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    const { authorization, "x-key": header, cookie } = request.headers;
    const seen = { url: request.url, authorization, header, cookie, body: body || undefined };
    received.push(JSON.parse(JSON.stringify(seen)));
    respond(request, response);
  });
  return { baseUrl, received };
}

for (const [what, target, options, expected] of [
  ["a bearer token", targets.bearer, all, { url: "/bearer", ...bearer }],
  ["the token of OAuth 2", targets.oauth, all, { url: "/oauth", ...bearer }],
  ["Basic", targets.basic, all, { url: "/basic", authorization: `Basic ${encodedBasic}` }],
  [
    "Basic without a password",
    targets.basic,
    { auth: { basic: { username: "sk_1234", password: "" } } },
    { url: "/basic", authorization: `Basic ${btoa("sk_1234:")}` },
  ],
  ["a key in a header", targets.header, all, { url: "/header", header: key }],
  [
    "a key with a space",
    targets.header,
    { auth: { header: "Token a=b" } },
    { url: "/header", header: "Token a=b" },
  ],
  ["a key in the query", targets.query, all, { url: `/query?api%20key=${encodedKey}` }],
  [
    "a key beside a query parameter",
    targets.limited,
    all,
    { url: `/query?limit=7&api%20key=${encodedKey}` },
  ],
  [
    "a key in the query, with a body",
    targets.posted,
    all,
    { url: `/query?api%20key=${encodedKey}`, body: '{"a":1}' },
  ],
  ["a key in a cookie", targets.cookie, all, { url: "/cookie", cookie: `session=${key}` }],
  [
    "a key beside a cookie parameter",
    targets.themed,
    all,
    { url: "/cookie", cookie: `theme=a; session=${key}` },
  ],
  ["the first alternative", targets.either, all, { url: "/either", header: key }],
  ["the configured alternative", targets.either, { token }, { url: "/either", ...bearer }],
  ["an optional credential", targets.optional, all, { url: "/optional", ...bearer }],
  ["no optional credential", targets.optional, {}, { url: "/optional" }],
  ["nothing without security", targets.open, all, { url: "/open" }],
  ["nothing without security and options", targets.open, {}, { url: "/open" }],
  ["to a path below baseUrl", targets.prefix, all, { url: "/v2/prefix", ...bearer }],
] as Array<[string, Target, Json, Json]>) {
  for (const [face, call] of faces) {
    test(`${face} sends ${what}`, async () => {
      const { baseUrl, received } = await startRecorder();
      await call({ baseUrl, ...options }, target);
      assert.deepEqual(received, [expected]);
    });
  }
}

const noToken =
  "The token is missing or has characters that a token cannot have, such as a space or a line break.";
const noOption = (option: string) => `The option ${option} is missing.`;
const invalidKey = (option: string) => `${option} is empty or contains invalid characters.`;
const invalidBasic =
  "auth.basic must have a username without a colon and a password, in printable ASCII.";

for (const [what, target, options, message] of [
  ["no token", targets.bearer, { auth: all.auth }, noToken],
  ["no Basic credential", targets.basic, { token }, noOption("auth.basic")],
  ["no key", targets.header, { token }, noOption("auth.header")],
  ["the key of another scheme", targets.query, { auth: { header: key } }, noOption("auth.query")],
  ["neither alternative", targets.either, {}, noOption("auth.header or token")],
  ["a key of two lines", targets.header, { auth: { header: "a\nb" } }, invalidKey("auth.header")],
  ["an empty key", targets.query, { auth: { query: "" } }, invalidKey("auth.query")],
  ["a key that is a number", targets.header, { auth: { header: 7 } }, invalidKey("auth.header")],
  [
    "an invalid key of a function",
    targets.header,
    { auth: { header: async () => "a\r\nb" } },
    invalidKey("auth.header"),
  ],
  [
    "a cookie that ends early",
    targets.cookie,
    { auth: { cookie: "a;b" } },
    'The cookie "session" contains invalid characters.',
  ],
  [
    "a user name with a colon",
    targets.basic,
    { auth: { basic: { username: "a:b", password } } },
    invalidBasic,
  ],
  [
    "a password of two lines",
    targets.basic,
    { auth: { basic: { username: "a", password: "a\nb" } } },
    invalidBasic,
  ],
  [
    "a password that is not ASCII",
    targets.basic,
    { auth: { basic: { username: "a", password: "é" } } },
    invalidBasic,
  ],
  ["a text for Basic", targets.basic, { auth: { basic: "any-user:any-password" } }, invalidBasic],
  [
    "a function that fails",
    targets.header,
    { auth: { header: () => Promise.reject(new Error("locked")) } },
    "The auth.header function failed; see the cause.",
  ],
  [
    "another server",
    targets.files,
    all,
    'The operation has the server https://files.example/v1; to send it there, set servers: { "https://files.example/v1": "https://files.example/v1" }.',
  ],
  [
    "another server over http:",
    targets.files,
    { ...all, servers: { "https://files.example/v1": "http://files.example" } },
    'servers["https://files.example/v1"] uses http: to files.example, which exposes the token; use https:, or set allowInsecureHttp.',
  ],
] as Array<[string, Target, Json, string]>) {
  for (const [face, call] of faces) {
    test(`${face} refuses ${what}, and sends nothing`, async () => {
      const { baseUrl, received } = await startRecorder();
      await assert.rejects(call({ baseUrl, ...options }, target), { kind: "input", message });
      assert.deepEqual(received, []);
    });
  }
}

for (const [face, call] of faces) {
  test(`${face} sends to the server that the caller names, and to one of the same origin`, async () => {
    const main = await startRecorder();
    const files = await startRecorder();
    const servers = { "https://files.example/v1": `${files.baseUrl}/files/` };
    await call({ baseUrl: main.baseUrl, ...all, servers }, targets.files);
    assert.deepEqual(main.received, []);
    assert.deepEqual(files.received, [{ url: "/files/files", ...bearer }]);

    let sent: unknown;
    const fetch = async (input: string | Request) => {
      sent = typeof input === "string" ? input : input.url;
      return new Response(null, { status: 204 });
    };
    await call({ baseUrl: "https://files.example/any/base", ...all, fetch }, targets.files);
    assert.equal(sent, "https://files.example/v1/files");
  });

  for (const [name, target, credentials, sent] of [
    ["token", targets.optional, ["token-old", "token-new"], { authorization: "Bearer token-" }],
    ["header", targets.header, ["key-old", "key-new"], { header: "key-" }],
    ["query", targets.posted, ["key-old", "key-new"], { url: "/query?api%20key=key-" }],
    ["cookie", targets.themed, ["key-old", "key-new"], { cookie: "theme=a; session=key-" }],
    [
      "basic",
      targets.basic,
      ["old", "new"].map((it) => ({ username: it, password })),
      { authorization: "Basic " },
    ],
  ] as Array<[string, Target, unknown[], Json]>) {
    test(`${face}: a 401 is retried once with a new credential of the ${name} function`, async () => {
      const { baseUrl, received } = await startRecorder((request, response) =>
        received.length < 2
          ? respondJson(401, { codeDesc: "NCERRUnauthorized" })(request, response)
          : response.writeHead(204).end(),
      );
      const asked: boolean[] = [];
      const provide = ({ refresh }: { refresh: boolean }) => {
        asked.push(refresh);
        return credentials[Number(refresh)];
      };
      const options = name === "token" ? { token: provide } : { auth: { [name]: provide } };
      await call({ baseUrl, ...options }, target);
      assert.deepEqual(asked, [false, true]);
      const [[place, start]] = Object.entries(sent) as [[string, string]];
      const values = received.map((it) => it[place] as string);
      const ends =
        name === "basic"
          ? credentials.map((it) => btoa(`${(it as typeof basic).username}:${password}`))
          : ["old", "new"];
      assert.deepEqual(
        values,
        ends.map((it) => start + it),
      );
    });
  }

  test(`${face}: concurrent calls share the refresh of a key`, async () => {
    const { baseUrl } = await startRecorder((request, response) =>
      request.headers["x-key"] === "key-new"
        ? response.writeHead(204).end()
        : respondJson(401, { codeDesc: "NCERRUnauthorized" })(request, response),
    );
    let refreshes = 0;
    const header = async ({ refresh }: { refresh: boolean }) => {
      if (!refresh) return "key-old";
      refreshes++;
      // A round trip, during which more calls are refused.
      await fetch(baseUrl);
      return "key-new";
    };
    const options = { baseUrl, auth: { header } };
    const connection = client.connect(options);
    const shared = client.createClient(options);
    const one =
      face === "createClient"
        ? async () => void (await shared.request("GET", "/header"))
        : () => client.getHeader(connection);
    await Promise.all(Array.from({ length: 50 }, one));
    assert.equal(refreshes, 1);
  });

  for (const [what, target, secrets] of [
    ["a key in a header", targets.header, [key]],
    ["a key in the query", targets.query, [key, encodedKey]],
    ["a key in a cookie", targets.cookie, [key]],
    ["a password", targets.basic, [password, encodedBasic]],
  ] as Array<[string, Target, string[]]>) {
    test(`${face}: ${what} that a response or a failure quotes is in no error and no event`, async () => {
      const events: unknown[] = [];
      const log = (event: unknown) => events.push(event);
      const hooks = { onRequest: log, onResponse: log, onRetry: log };
      const { baseUrl } = await startServer((request, response) => {
        const { headers, url } = request;
        const body = { codeDesc: "NCERRAny", message: `${secrets.join(" ")} ${url}`, headers };
        respondJson(500, body)(request, response);
      });
      const failing = () => Promise.reject(new TypeError(`cannot send ${secrets.join(" ")}`));
      for (const options of [
        { baseUrl },
        { baseUrl: await refusingBaseUrl(), retries: 0 },
        { baseUrl, fetch: failing },
      ]) {
        const error = await call({ ...options, ...all, ...hooks }, target).then(
          () => assert.fail("The call succeeded."),
          (it: CipherTrustError) => it,
        );
        const { message, stack, cause, body, rawBody } = error;
        const shown = inspect([error, message, stack, cause, body, rawBody, events], { depth: 9 });
        for (const secret of secrets) assert.ok(!shown.includes(secret), `${secret} in ${shown}`);
      }
      assert.equal(events.length, 4);
    });
  }
}

test("no middleware sees a credential", async () => {
  const { baseUrl, received } = await startRecorder();
  const shown: string[] = [];
  const fetching = client.createClient({ baseUrl, ...all });
  const show = ({ request, options }: Json) => {
    shown.push(inspect([request.url, [...request.headers], options], { depth: 9 }));
  };
  fetching.use({ onRequest: show, onResponse: show });
  const called = [targets.header, targets.posted, targets.themed, targets.basic];
  for (const [, method, path, , init] of called as Target[]) {
    await fetching.request(method, path, init);
  }
  assert.equal(received.length, called.length);
  assert.equal(shown.length, 2 * called.length);
  for (const secret of [token, key, encodedKey, password, encodedBasic]) {
    assert.ok(!shown.join("\n").includes(secret), `${secret} in ${shown.join("\n")}`);
  }
});

test("createClient sends a credential of the caller in place of its own", async () => {
  const { baseUrl, received } = await startRecorder();
  const fetching = client.createClient({ baseUrl, ...all });
  for (const [path, headers] of [
    ["/header", { "X-Key": "own" }],
    ["/basic", { Authorization: "Own own" }],
    ["/optional", { Authorization: "Own own" }],
  ]) {
    await fetching.request("GET", path, { headers });
  }
  assert.deepEqual(received, [
    { url: "/header", header: "own" },
    { url: "/basic", authorization: "Own own" },
    { url: "/optional", authorization: "Own own" },
  ]);
});

test("the mock accepts the credentials of every operation", async () => {
  assert.deepEqual(await failedCallsOf(resolve(folder, "all"), document), []);
});

for (const [path, expected] of [
  ["/bearer", "curl -X GET 'URL/bearer' -H 'Authorization: Bearer any-token'"],
  ["/oauth", "curl -X GET 'URL/oauth' -H 'Authorization: Bearer any-token'"],
  ["/basic", "curl -X GET 'URL/basic' -u any-user:any-password"],
  ["/header", "curl -X GET 'URL/header' -H 'X-Key: any-key'"],
  ["/query", "curl -X GET 'URL/query?api%20key=any-key'"],
  ["/cookie", "curl -X GET 'URL/cookie' -b 'session=any-key'"],
  ["/optional", "curl -X GET 'URL/optional'"],
  ["/open", "curl -X GET 'URL/open'"],
]) {
  test(`the curl that the mock prints for ${path} has its credential`, async () => {
    const file = resolve(folder, "single.yaml");
    const single = { ...document, paths: { [path!]: document.paths[path!] } };
    writeFileSync(file, stringify(single));
    const mock = await startMock({ document: file });
    await mock.close();
    assert.equal(mock.curl.replace(mock.url, "URL"), expected);
  });
}

test("the options have the types that the document needs", async () => {
  const one = structuredClone(bundle) as unknown as Document & { components: Json };
  one.components.securitySchemes = { "api-key": { type: "apiKey", in: "header", name: "X-Key" } };
  one.security = [{ "api-key": [] }];
  for (const item of Object.values(one.paths) as Json[]) {
    for (const operation of Object.values(item) as Json[]) delete operation.security;
  }
  await generateInto("one", one);
  const open = structuredClone(one);
  open.security = [];
  await generateInto("open", open);
  writeFileSync(
    resolve(folder, "use.ts"),
    `import { connect as ofAll } from "./all/index.js";
import { connect as ofOne } from "./one/index.js";
import { connect as ofOpen } from "./open/index.js";
const baseUrl = "https://a.example";
ofAll({ baseUrl });
ofAll({ baseUrl, token: "a", auth: { basic: { username: "a", password: "b" }, header: async () => "a" } });
ofAll({ baseUrl, servers: { "https://files.example/v1": "https://b.example" } });
// @ts-expect-error no such scheme
ofAll({ baseUrl, auth: { digest: "a" } });
// @ts-expect-error no such server
ofAll({ baseUrl, servers: { "https://b.example": "https://b.example" } });
// @ts-expect-error a text is not a user
ofAll({ baseUrl, auth: { basic: "a" } });
ofOne({ baseUrl, auth: { "api-key": ({ refresh }) => (refresh ? "a" : "b") } });
// @ts-expect-error the only credential is required
ofOne({ baseUrl });
// @ts-expect-error there is no bearer token
ofOne({ baseUrl, token: "a", auth: { "api-key": "a" } });
ofOpen({ baseUrl });
// @ts-expect-error no operation takes a token
ofOpen({ baseUrl, token: "a" });
`,
  );
  symlinkSync(resolve(root, "node_modules"), resolve(folder, "node_modules"), "junction");
  const config = {
    extends: resolve(root, "tsconfig.json"),
    include: ["use.ts", "*/*.d.ts"],
    exclude: [],
    compilerOptions: {
      ...{ skipLibCheck: false, skipDefaultLibCheck: true },
      ...{ noEmit: true, preserveSymlinks: true },
      typeRoots: [resolve(root, "node_modules/@types")],
    },
  };
  writeFileSync(resolve(folder, "tsconfig.json"), JSON.stringify(config));
  const { exitCode, stdout } = await runNode(
    [programOf("typescript7", "tsc"), "-p", folder],
    folder,
  );
  assert.equal(exitCode, 0, stdout);
});
