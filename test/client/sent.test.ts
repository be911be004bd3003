import assert from "node:assert/strict";
import { test } from "node:test";
import { disableRotationJobExamples } from "cckm-aws-keys-contract/examples";
import { clients, errorOf, keyOf } from "../support/clients.js";
import { exampleId } from "../support/document.js";
import { respondJson, startServer } from "../support/servers.js";

const { documented } = disableRotationJobExamples[200];
const token = "any-token";

/** A response with properties that only fetch can set. */
function responseWith(properties: object, status = 200): Response {
  const response = Response.json(documented, { status });
  for (const [name, value] of Object.entries(properties)) {
    Object.defineProperty(response, name, { value });
  }
  return response;
}

const urlOf = (input: unknown) => (input instanceof Request ? input.url : String(input));

for (const { name, call } of clients) {
  test(`${name}: a fetch that caches, unless told not to, sends each call`, async () => {
    const { baseUrl, requests } = await startServer(respondJson(200, documented));
    const cached = new Map<string, string>();
    const caching: typeof fetch = async (input, init) => {
      if (init?.cache === "no-store") return fetch(input, init);
      const text = cached.get(urlOf(input)) ?? (await (await fetch(input, init)).text());
      cached.set(urlOf(input), text);
      return Response.json(JSON.parse(text));
    };
    const requestInitExt = { cache: "force-cache" };
    for (let count = 1; count <= 3; count++) {
      await keyOf(call({ baseUrl, token, fetch: caching, requestInitExt }, exampleId));
      assert.equal(requests.length, count);
    }
  });

  test(`${name}: where Request refuses cache, as in old versions of workerd, it is not sent`, async () => {
    const { baseUrl, requests } = await startServer(respondJson(200, documented));
    const Own = globalThis.Request;
    const refuse = (init?: RequestInit) => {
      if (init?.cache) throw new Error("The 'cache' field is not implemented.");
    };
    globalThis.Request = class extends Own {
      constructor(input: RequestInfo | URL, init?: RequestInit) {
        refuse(init);
        super(input, init);
      }
    };
    const old: typeof fetch = async (input, init) => {
      refuse(init);
      return fetch(input, init);
    };
    try {
      await keyOf(call({ baseUrl, token, fetch: old }, exampleId));
    } finally {
      globalThis.Request = Own;
    }
    assert.equal(requests.length, 1);
  });

  test(`${name}: a fetch that follows redirects all the same is a redirect error`, async () => {
    const { baseUrl, requests } = await startServer((request, response) => {
      if (request.method === "GET") respondJson(200, documented)(request, response);
      else response.writeHead(302, { location: "/elsewhere" }).end();
    });
    const following: typeof fetch = (input, init) => fetch(input, { ...init, redirect: "follow" });
    await errorOf(call({ baseUrl, token, fetch: following }, exampleId), "redirect");
    assert.deepEqual(
      requests.map(({ method }) => method),
      ["POST", "GET"],
    );
  });

  for (const [what, change, isRedirect] of [
    ["that says so", () => ({ redirected: true }), true],
    ["with another path", () => ({ url: "https://ciphertrust.example/login" }), true],
    ["of another host", (url: string) => ({ url: url.replace("ciphertrust", "proxy") }), true],
    ["with a query", (url: string) => ({ url: `${url}?login=1` }), true],
    ["with the same URL", (url: string) => ({ url }), false],
    ["with a fragment", (url: string) => ({ url: `${url}#top` }), false],
    ["with a parameter against caches", (url: string) => ({ url: `${url}?_=1712` }), false],
    ["without a URL", () => ({ url: undefined, redirected: undefined }), false],
  ] as Array<[what: string, change: (url: string) => object, isRedirect: boolean]>) {
    test(`${name}: a response ${what} is ${isRedirect ? "a redirect" : "no redirect"}`, async () => {
      let count = 0;
      for (const status of [200, 401, 404, 503]) {
        const options = {
          baseUrl: "https://ciphertrust.example",
          token: () => token,
          retries: 0,
          fetch: async (input: unknown) => {
            count++;
            return responseWith(change(urlOf(input)), status);
          },
        };
        const outcome = call(options, exampleId);
        if (isRedirect) await errorOf(outcome, "redirect");
        else if (status === 200) await keyOf(outcome);
        else assert.notEqual(((await outcome).thrown as { kind?: string })?.kind, "redirect");
      }
      // Only a 401 that is the server's own refreshes the token.
      assert.equal(count, isRedirect ? 4 : 5);
    });
  }
}
