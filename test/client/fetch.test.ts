import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { test } from "node:test";
import {
  CipherTrustError,
  connect,
  type ConnectOptions,
  createClient,
  disableRotationJob,
  type WrappedErrorBody,
} from "cckm-aws-keys-contract";
import { disableRotationJobExamples } from "cckm-aws-keys-contract/examples";
import { Agent } from "undici";
import { root } from "../../scripts/build/project.js";
import { startSecureServer } from "../support/certificates.js";
import { exampleId, pathOf } from "../support/document.js";
import { clients, errorOf, keyOf, params, path } from "../support/clients.js";
import { runNode } from "../support/processes.js";
import { scratchFolder } from "../support/scratch.js";
import { respondJson, respondText, startServer } from "../support/servers.js";

const { documented } = disableRotationJobExamples[200];
const token = "any-token";

const { baseUrl: secureBaseUrl, authority } = await startSecureServer(respondJson(200, documented));

for (const { name, call } of clients) {
  test(`${name}: without a fetch the error says to pass one`, async () => {
    const { fetch } = globalThis;
    Reflect.deleteProperty(globalThis, "fetch");
    const outcome = call({ baseUrl: "https://ciphertrust.example", token }, exampleId);
    const { message } = await errorOf(outcome, "input").finally(() => (globalThis.fetch = fetch));
    assert.match(message, /fetch is not available here; pass it as the option fetch\.$/);
  });

  test(`${name}: a dispatcher of another undici than fetch is explained`, async () => {
    const cause = new TypeError("invalid onRequestStart method");
    const fetch = () => Promise.reject(new TypeError("fetch failed", { cause }));
    const options = { baseUrl: "https://ciphertrust.example", token, retries: 0, fetch };
    const { message } = await errorOf(call(options, exampleId), "network");
    assert.match(message, /the dispatcher needs the fetch of the same undici/);
  });

  test(`${name}: fetch gets requestInitExt, and may be the caller's own`, async () => {
    const dispatcher = {};
    let received: RequestInit = {};
    const options: ConnectOptions = {
      baseUrl: "https://ciphertrust.example",
      token,
      requestInitExt: { dispatcher, redirect: "follow" },
      fetch: async (_, init) => {
        received = init ?? {};
        return Response.json(documented);
      },
    };
    await keyOf(call(options, exampleId));
    assert.equal((received as { dispatcher?: object }).dispatcher, dispatcher);
    assert.equal(received.redirect, "manual");
  });

  test(`${name}: a certificate of an unknown authority is a network error`, async () => {
    const error = await errorOf(call({ baseUrl: secureBaseUrl, token }, exampleId), "network");
    assert.match(error.message, /no complete response \(UNABLE_TO_VERIFY_LEAF_SIGNATURE\)/);
  });

  test(`${name}: an undici Agent may add the certificate authority`, async () => {
    const dispatcher = new Agent({ connect: { ca: authority } });
    const options = { baseUrl: secureBaseUrl, token, requestInitExt: { dispatcher } };
    assert.deepEqual(await keyOf(call(options, exampleId)), documented);
    await dispatcher.close();
  });

  test(`${name}: a fetch that returns no response is a network error`, async () => {
    for (const returned of [undefined, null, {}, "text"]) {
      const options = {
        baseUrl: "https://ciphertrust.example",
        token,
        fetch: async () => returned as never,
      };
      await errorOf(call(options, exampleId), "network");
    }
  });
}

test("without a fetch, a Response and the like, the package loads and a call is an input error", async () => {
  const program = `
    for (const name of ["fetch", "Headers", "Request", "Response"]) delete globalThis[name];
    const { connect, disableRotationJob } = await import(${JSON.stringify(import.meta.resolve("cckm-aws-keys-contract"))});
    const cckm = connect({ baseUrl: "https://ciphertrust.example", token: "any-token" });
    await disableRotationJob(cckm, { id: "any-id" }).catch(({ name, kind }) => console.log(name, kind));
  `;
  const { stdout, stderr } = await runNode(["--input-type=module", "--eval", program]);
  assert.equal(stdout, "CipherTrustError input\n", stderr);
});

test("NODE_EXTRA_CA_CERTS may add the certificate authority", async () => {
  const file = resolve(scratchFolder(), "authority.pem");
  writeFileSync(file, authority);
  const program = `
    const { connect, disableRotationJob } = await import(${JSON.stringify(import.meta.resolve("cckm-aws-keys-contract"))});
    const cckm = connect({ baseUrl: ${JSON.stringify(secureBaseUrl)}, token: "any-token" });
    console.log((await disableRotationJob(cckm, { id: "any-id" })).aws_param.KeyState);
  `;
  const { stdout, stderr } = await runNode(["--input-type=module", "--eval", program], root, {
    NODE_EXTRA_CA_CERTS: file,
  });
  assert.equal(stdout, "Enabled\n", stderr);
});

test("a global fetch that is replaced later is used", async () => {
  const options = { baseUrl: "https://ciphertrust.example", token };
  const cckm = connect(options);
  const client = createClient(options);
  const own = globalThis.fetch;
  let count = 0;
  globalThis.fetch = async () => {
    count++;
    return Response.json(documented);
  };
  try {
    await disableRotationJob(cckm, { id: exampleId });
    await client.POST(path, { params });
  } finally {
    globalThis.fetch = own;
  }
  assert.equal(count, 2);
});

test("createClient: a fetch given to one call is used with the token and the guards", async () => {
  const { baseUrl, requests } = await startServer((_, response) => {
    response.writeHead(302, { location: "/elsewhere" }).end();
  });
  const client = createClient({ baseUrl, token, fetch: () => assert.fail("not called") });
  const call = client.POST(path, { params, fetch: globalThis.fetch });
  await assert.rejects(call, { name: "CipherTrustError", kind: "redirect" });
  assert.deepEqual(
    requests.map(({ url, headers }) => `${url} ${headers.authorization}`),
    [`${pathOf(exampleId)} Bearer ${token}`],
  );
});

test("createClient: a fetch that ignores its second argument sends the same request", async () => {
  const { baseUrl, requests } = await startServer(
    (_, response) => void response.writeHead(302, { location: "/elsewhere" }).end(),
  );
  const shown: unknown[] = [];
  const client = createClient({ baseUrl, token, fetch: (request) => globalThis.fetch(request) });
  client.use({
    onResponse: ({ request }) => void shown.push(request.headers.get("authorization")),
  });
  await assert.rejects(client.POST(path, { params }), { kind: "redirect" });
  assert.deepEqual(
    requests.map(({ headers }) => headers.authorization),
    [`Bearer ${token}`],
  );
  // The token is for the server, and not for a middleware that logs requests.
  assert.deepEqual(shown, [null]);
});

test("createClient: middleware works, and an Authorization header of its own stays", async () => {
  const { baseUrl, requests } = await startServer(respondJson(200, documented));
  const client = createClient({ baseUrl, token, headers: { "x-team": "payments" } });
  const seen: unknown[] = [];
  client.use({
    onRequest: ({ request, schemaPath }) => {
      seen.push(schemaPath);
      request.headers.set("x-trace", "7");
      request.headers.set("authorization", "Bearer other");
    },
    onResponse: async ({ response }) => {
      seen.push(response.url, response.status, await response.clone().json());
    },
  });
  const { data } = await client.POST(path, { params });
  assert.deepEqual(data, documented);
  assert.deepEqual(seen, [path, baseUrl + pathOf(exampleId), 200, documented]);
  const { headers } = requests[0]!;
  assert.equal(headers["x-trace"], "7");
  assert.equal(headers["x-team"], "payments");
  assert.equal(headers.authorization, "Bearer other");
});

test("createClient: middleware receives the response as the server sent it, and the caller an error", async () => {
  const page = "<title>Log in</title>";
  const { baseUrl } = await startServer(respondText(200, "text/html", page));
  const client = createClient({ baseUrl, token });
  const seen: unknown[] = [];
  const middleware = {
    onResponse: async ({ response }: { response: Response }) => {
      seen.push(response.status, response.headers.get("content-type"), await response.text());
      return new Response("again", { status: 200 });
    },
  };
  client.use(middleware);
  await assert.rejects(client.POST(path, { params }), { kind: "contract", rawBody: "again" });
  assert.deepEqual(seen, [200, "text/html", page]);
  client.eject(middleware);
  await assert.rejects(client.POST(path, { params }), { kind: "contract", rawBody: page });
  assert.equal(seen.length, 3);
});

test("createClient: a response from middleware is validated against the contract", async () => {
  const client = createClient({ baseUrl: "https://ciphertrust.example", token });
  let replacement: Response;
  client.use({ onRequest: () => replacement });
  replacement = Response.json(documented);
  assert.deepEqual((await client.POST(path, { params })).data, documented);
  replacement = Response.json({ ...documented, gone: 7 });
  await assert.rejects(client.POST(path, { params }), {
    kind: "contract",
    violations: [{ pointer: "/gone", expected: "a boolean", found: "a number" }],
  });
  replacement = new Response("Bad Gateway", { status: 502 });
  const failed = await client.POST(path, { params });
  assert.equal((failed.error as WrappedErrorBody).rawBody, "Bad Gateway");
  replacement = Response.json({ codeDesc: "NCERRConflict" }, { status: 409 });
  assert.deepEqual((await client.POST(path, { params })).error, { codeDesc: "NCERRConflict" });
});

test("createClient: a middleware that fails is a CipherTrustError with its error as the cause", async () => {
  const cause = new Error("no session");
  for (const middleware of [
    { onRequest: () => Promise.reject(cause) },
    { onResponse: () => Promise.reject(cause) },
  ]) {
    const { baseUrl } = await startServer(respondJson(200, documented));
    const client = createClient({ baseUrl, token });
    client.use(middleware);
    await assert.rejects(client.POST(path, { params }), (error) => {
      assert.ok(error instanceof CipherTrustError);
      assert.deepEqual([error.kind, error.cause], ["input", cause]);
      return true;
    });
  }
});

test("createClient: middleware may turn a network error into a response", async () => {
  const client = createClient({
    baseUrl: "https://ciphertrust.example",
    token,
    fetch: () => Promise.reject(new Error("no network")),
  });
  client.use({ onError: () => Response.json(documented) });
  assert.deepEqual((await client.POST(path, { params })).data, documented);
});

test("createClient: a body read as text is validated as well", async () => {
  const { baseUrl } = await startServer(respondJson(200, documented));
  const client = createClient({ baseUrl, token });
  const { data } = await client.POST(path, { params, parseAs: "text" });
  assert.equal(data, JSON.stringify(documented));
  const wrong = await startServer(respondJson(200, {}));
  const call = createClient({ baseUrl: wrong.baseUrl, token }).POST(path, {
    params,
    parseAs: "text",
  });
  await assert.rejects(call, { kind: "contract" });
});

test("createClient: request() makes the same call", async () => {
  const { baseUrl, requests } = await startServer(respondJson(200, documented));
  const { data } = await createClient({ baseUrl, token }).request("post", path, { params });
  assert.deepEqual(data, documented);
  assert.equal(requests[0]!.method, "POST");
});

test("createClient: fetch, middleware and Request receive a native request with all its properties", async () => {
  const { baseUrl, requests } = await startServer(respondJson(200, documented));
  const seen: unknown[] = [];
  const look = (request: unknown) => {
    assert.ok(request instanceof Request);
    seen.push(request.clone().method, request.url, request.headers.get("x-team"));
  };
  const fetchSeen = (request: Request, init?: RequestInit) => {
    look(request);
    return fetch(request, init);
  };
  const onRequest = ({ request }: { request: Request }) => look(request);
  class OwnRequest extends Request {
    constructor(input: RequestInfo | URL, init?: RequestInit) {
      super(input, init);
      look(this);
    }
  }
  const options = { baseUrl, token, headers: { "x-team": "payments" } };
  const watched = createClient(options);
  watched.use({ onRequest });
  for (const call of [
    () => watched.POST(path, { params }),
    () => createClient(options).POST(path, { params, middleware: [{ onRequest }] }),
    () => createClient(options).POST(path, { params, fetch: fetchSeen }),
    () => createClient(options).POST(path, { params, Request: OwnRequest }),
    () => createClient({ ...options, Request: OwnRequest }).POST(path, { params }),
  ]) {
    seen.length = 0;
    assert.deepEqual((await call()).data, documented);
    assert.deepEqual(seen, ["POST", baseUrl + pathOf(exampleId), "payments"]);
  }
  // Without any of them the same is sent.
  await createClient(options).POST(path, { params });
  const sent = requests.map(
    ({ method, url, headers }) =>
      `${method} ${url} ${headers["x-team"]} ${headers.authorization} ${headers.accept}`,
  );
  assert.equal(requests.length, 6);
  assert.deepEqual(
    new Set(sent),
    new Set([`POST ${pathOf(exampleId)} payments Bearer ${token} */*`]),
  );
});

test("createClient: options of a request reach fetch, those of the client do not", async () => {
  let received = new Request("https://ciphertrust.example");
  const ofClient = ["token", "onRequest", "retries", "baseUrl", "fetch"];
  class OwnRequest extends Request {
    constructor(input: RequestInfo | URL, init?: RequestInit) {
      super(input, init);
      for (const name of ofClient) assert.ok(!(name in Object(init)), name);
    }
  }
  const client = createClient({
    baseUrl: "https://ciphertrust.example",
    token,
    onRequest: () => {},
    retries: 0,
    credentials: "include",
    fetch: async (input, init) => {
      received = new Request(input, init);
      for (const name of ofClient) {
        assert.ok(!(name in Object(init)) && !(name in Object(input)), name);
      }
      return Response.json(documented);
    },
  });
  await client.POST(path, { params, cache: "no-store", Request: OwnRequest });
  const { credentials, cache, method, redirect } = received;
  assert.deepEqual(
    { credentials, cache, method, redirect },
    { credentials: "include", cache: "no-store", method: "POST", redirect: "manual" },
  );
});

test("createClient: a retry sends a body again that is a stream", async () => {
  const bodies: string[] = [];
  const { baseUrl } = await startServer(async (request, response) => {
    bodies.push(Buffer.concat(await request.toArray()).toString());
    const status = bodies.length === 1 ? 503 : 200;
    respondJson(status, documented, { "retry-after": "0" })(request, response);
  });
  const client = createClient({ baseUrl, token });
  const { data } = await client.POST(path, {
    params,
    body: "once" as never,
    bodySerializer: (body: unknown) => new Blob([body as string]).stream(),
    duplex: "half",
  });
  assert.deepEqual(data, documented);
  assert.deepEqual(bodies, ["once", "once"]);
});

test("disableRotationJob: the request accepts the media type of the contract", async () => {
  const { baseUrl, requests } = await startServer(respondJson(200, documented));
  await disableRotationJob(connect({ baseUrl, token }), { id: exampleId });
  assert.equal(requests[0]!.headers.accept, "application/json");
});
